/** Two shapes side by side, as on the icon. */
export function Sign({ size }: { size: number }) {
  return (
    <svg class="sign" viewBox="0 0 128 128" width={size} height={size} aria-hidden="true">
      <path
        class="sign-one"
        d="M38 12a30 30 0 0 1 30 30v18a30 30 0 0 1-30 30h-6l-18 18c-3 3-6 2-6-2V42a30 30 0 0 1 30-30Z"
      />
      <path
        class="sign-two"
        d="M98 36a22 22 0 0 1 22 22v50c0 4-3 5-6 2l-12-12h-4a22 22 0 0 1-22-22V58a22 22 0 0 1 22-22Z"
      />
    </svg>
  );
}
