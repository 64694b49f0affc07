const { TestEnvironment } = require('jest-environment-jsdom');

/**
 * jsdom, completed by what every browser has and jsdom lacks. AbortController stays jsdom's own: its event targets
 * accept no other.
 */
class DomEnvironment extends TestEnvironment {
  async setup() {
    await super.setup();
    const missing = {
      TextEncoder,
      TextDecoder,
      structuredClone,
      fetch,
      Headers,
      Request,
      Response,
      ReadableStream,
      CompressionStream,
      DecompressionStream,
      BroadcastChannel,
    };
    for (const [name, value] of Object.entries(missing)) this.global[name] ??= value;
    if (!this.global.crypto.subtle) {
      Object.defineProperty(this.global, 'crypto', { value: globalThis.crypto, configurable: true });
    }
    const { Blob: DomBlob, FileReader } = this.global;
    DomBlob.prototype.text ??= function text() {
      return new Promise((resolve, reject) => {
        const reader = new FileReader();
        reader.onload = () => resolve(reader.result);
        reader.onerror = () => reject(reader.error);
        reader.readAsText(this);
      });
    };
    // Typed arrays of node's own realm come out of TextEncoder and crypto: `instanceof` has to hold.
    this.global.Uint8Array = Uint8Array;
    this.global.ArrayBuffer = ArrayBuffer;
  }
}

module.exports = DomEnvironment;
