/** Whether asking again can help. */
export type Lasting = 'for good' | 'for now';

/** A request that gave no page; the message is the reason given to the person, without the address. */
export class WebFailure extends Error {
  override readonly name = 'WebFailure';
  readonly lasting: Lasting;
  constructor(because: string, lasting: Lasting) {
    super(because);
    this.lasting = lasting;
  }
}

const failures: Readonly<Record<string, string>> = {
  ENOTFOUND: 'there is no host of this name; check the spelling',
  EAI_AGAIN: 'the host’s name could not be looked up; check the connection',
  ECONNREFUSED: 'the host refuses connections',
  ECONNRESET: 'the host broke the connection off',
  EPIPE: 'the host broke the connection off',
  ETIMEDOUT: 'the host did not answer',
  EHOSTUNREACH: 'the host cannot be reached',
  ENETUNREACH: 'the host cannot be reached; check the connection',
  HPE_HEADER_OVERFLOW: 'its answer’s header is too large',
  HPE_INVALID_CHUNK_SIZE: 'its answer breaks the rules of HTTP (in a chunk)',
  Z_DATA_ERROR: 'its answer is packed and damaged',
  Z_BUF_ERROR: 'its answer is packed and ends too early',
  ERR__ERROR_FORMAT_PADDING_1: 'its answer is packed and damaged',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'its certificate is signed by nobody but itself',
  CERT_HAS_EXPIRED: 'its certificate has expired',
  ERR_TLS_CERT_ALTNAME_INVALID: 'its certificate is for another host',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'its certificate leads to nobody who is trusted',
};

/** What went wrong on the way, in words. @throws the error itself where it is not about the way: that one is ours, and must be seen. */
export function webFailureOf(error: unknown): WebFailure {
  if (error instanceof WebFailure) return error;
  if (error instanceof AggregateError && error.errors.length > 0) return webFailureOf(error.errors[0]);
  const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
  if (code === undefined) throw error;
  const known = failures[code];
  if (known) return new WebFailure(known, 'for now');
  if (code.startsWith('HPE_')) return new WebFailure('its answer breaks the rules of HTTP', 'for now');
  if (/^(?:ERR_?_|Z_|ZSTD|BROTLI)/u.test(code) && /zlib|brotli|zstd|decompress|ERR__/iu.test(`${code} ${String(error)}`))
    return new WebFailure('its answer is packed and damaged', 'for now');
  if (/^(?:E[A-Z]+|CERT_|ERR_SSL|ERR_TLS|SELF_SIGNED|UNABLE_|ERR_STREAM_PREMATURE)/u.test(code))
    return new WebFailure(`the connection failed (${code})`, 'for now');
  throw error;
}
