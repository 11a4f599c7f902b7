/** Spares the compiler the inference of a type for a megabyte of JSON. */
declare module 'lucide-static/icon-nodes.json' {
  const nodes: Readonly<
    Record<string, readonly (readonly [tag: string, attributes: Readonly<Record<string, string>>])[]>
  >;
  export default nodes;
}
