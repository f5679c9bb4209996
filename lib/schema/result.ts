// Outcomes as values: nothing is thrown from one layer to another.

/** Either a value, or what went wrong. */
export type Result<Value, Failure> = { ok: true; value: Value } | { ok: false; problem: Failure };

export const ok = <Value>(value: Value): { ok: true; value: Value } => ({ ok: true, value });
export const fail = <Failure>(problem: Failure): { ok: false; problem: Failure } => ({ ok: false, problem });
