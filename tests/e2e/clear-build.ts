import { rmSync } from 'node:fs';
import { bundles } from '../editors/bundles';
import { firefoxUnderTest, underTest } from './under-test';

export default function clearBuild(): void {
  for (const folder of [underTest(), firefoxUnderTest(), bundles()])
    rmSync(folder, { recursive: true, force: true });
}
