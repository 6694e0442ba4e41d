/** Something of the left version and the same of the right one. */
export type Sides<Value> = { readonly left: Value; readonly right: Value };
