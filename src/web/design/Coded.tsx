/** A sentence of the API: what stands between backticks is code. */
export const Coded = ({ text }: { readonly text: string }) =>
  text.split('`').map((part, index) => (index % 2 === 1 ? <code key={index}>{part}</code> : part))
