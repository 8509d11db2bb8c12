import { useEffect, useState } from 'preact/hooks';
import { fixedByPolicy } from '../../settings/settings';

/** Whether a school has said where the badge is: it would not stay where it was dragged to. */
export function useFixedCorner(): boolean {
  const [isFixed, setFixed] = useState(false);
  useEffect(() => {
    void fixedByPolicy().then((fixed) => setFixed(fixed.has('corner')));
  }, []);
  return isFixed;
}
