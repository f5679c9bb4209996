// The one import of zod. Extension pages forbid `new Function`, which zod 4 probes for, so `jitless` is set
// before the first schema is made.
import { z } from 'zod';

z.config({ jitless: true });

export { z };
