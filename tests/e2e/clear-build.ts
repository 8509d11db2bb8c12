import { rmSync } from 'node:fs';
import { underTest } from './under-test';

export default function clearBuild(): void {
  rmSync(underTest(), { recursive: true, force: true });
}
