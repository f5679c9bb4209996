// The analysis model that ships (made by `npm run train`), unpacked at the first call.
import file from './model.json' with { type: 'json' };
import { AnalysisModelFileSchema, unpackAnalysisModel, type AnalysisModel } from './line-model.ts';

let unpacked: AnalysisModel | null = null;

export function bundledModel(): AnalysisModel {
  unpacked ??= unpackAnalysisModel(AnalysisModelFileSchema.parse(file));
  return unpacked;
}
