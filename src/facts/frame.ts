/** A named pattern over what the reader and the identifier found; read by `05-extract`. */
export interface Frame {
  /** Stored on every claim it makes. */
  readonly name: string;
}
