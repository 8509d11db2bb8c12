import { rmSync } from 'node:fs';
import { underTest } from './under-test';

export default function clearBuild(): void {
  for (const folder of [underTest(), `${underTest()}-editors`])
    rmSync(folder, { recursive: true, force: true });
}
