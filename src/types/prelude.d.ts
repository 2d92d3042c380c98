// What every program has. Utility types are what TypeScript documents them to be; built-in objects have the members
// that types lean on, and a `toJSON` where `JSON.stringify` asks for it.

type Partial<T> = { [P in keyof T]?: T[P] };
type Required<T> = { [P in keyof T]-?: T[P] };
type Readonly<T> = { readonly [P in keyof T]: T[P] };
type Pick<T, K extends keyof T> = { [P in K]: T[P] };
type Record<K extends keyof any, T> = { [P in K]: T };
type Exclude<T, U> = T extends U ? never : T;
type Extract<T, U> = T extends U ? T : never;
type Omit<T, K extends keyof any> = Pick<T, Exclude<keyof T, K>>;
type NonNullable<T> = T & {};
type Parameters<T extends (...args: any) => any> = T extends (...args: infer P) => any ? P : never;
type ConstructorParameters<T extends abstract new (...args: any) => any> =
  T extends abstract new (...args: infer P) => any ? P : never;
type ReturnType<T extends (...args: any) => any> = T extends (...args: any) => infer R ? R : any;
type InstanceType<T extends abstract new (...args: any) => any> =
  T extends abstract new (...args: any) => infer R ? R : any;
type ThisParameterType<T> = unknown;
type OmitThisParameter<T> = T;
type Awaited<T> =
  T extends null | undefined ? T :
  T extends object & { then(onfulfilled: infer F, ...args: infer _): any } ?
    F extends (value: infer V, ...args: infer _) => any ? Awaited<V> : never :
  T;
type Uppercase<S extends string> = intrinsic;
type Lowercase<S extends string> = intrinsic;
type Capitalize<S extends string> = intrinsic;
type Uncapitalize<S extends string> = intrinsic;
type NoInfer<T> = intrinsic;
interface ThisType<T> {}
type PropertyKey = string | number | symbol;

interface Object {}
interface Function {
  (...args: any[]): any;
}
interface CallableFunction extends Function {}
interface NewableFunction extends Function {}
interface String {
  readonly length: number;
  readonly [index: number]: string;
  [Symbol.iterator](): IterableIterator<string>;
}
interface Number {
  toFixed(fractionDigits?: number): string;
}
interface Boolean {
  valueOf(): boolean;
}
interface Symbol {
  readonly description: string | undefined;
}
interface BigInt {
  toLocaleString(): string;
}

interface Array<T> {
  length: number;
  [n: number]: T;
  [Symbol.iterator](): IterableIterator<T>;
}
interface ReadonlyArray<T> {
  readonly length: number;
  readonly [n: number]: T;
  [Symbol.iterator](): IterableIterator<T>;
}
interface ConcatArray<T> {
  readonly length: number;
  readonly [n: number]: T;
}
interface ArrayLike<T> {
  readonly length: number;
  readonly [n: number]: T;
}
interface TemplateStringsArray extends ReadonlyArray<string> {
  readonly raw: readonly string[];
}
interface Iterable<T, TReturn = any, TNext = any> {
  [Symbol.iterator](): Iterator<T, TReturn, TNext>;
}
interface Iterator<T, TReturn = any, TNext = any> {
  next(...args: [] | [TNext]): IteratorResult<T, TReturn>;
}
interface IteratorYieldResult<T> {
  done?: false;
  value: T;
}
interface IteratorReturnResult<T> {
  done: true;
  value: T;
}
type IteratorResult<T, TReturn = any> = IteratorYieldResult<T> | IteratorReturnResult<T>;
interface IterableIterator<T, TReturn = any, TNext = any> extends Iterator<T, TReturn, TNext> {
  [Symbol.iterator](): IterableIterator<T, TReturn, TNext>;
}
interface Generator<T = unknown, TReturn = any, TNext = any> extends Iterator<T, TReturn, TNext> {
  [Symbol.iterator](): Generator<T, TReturn, TNext>;
}
interface AsyncIterable<T, TReturn = any, TNext = any> {
  [Symbol.asyncIterator](): AsyncIterator<T, TReturn, TNext>;
}
interface AsyncIterator<T, TReturn = any, TNext = any> {
  next(...args: [] | [TNext]): Promise<IteratorResult<T, TReturn>>;
}
interface AsyncIterableIterator<T, TReturn = any, TNext = any> extends AsyncIterator<T, TReturn, TNext> {
  [Symbol.asyncIterator](): AsyncIterableIterator<T, TReturn, TNext>;
}
interface AsyncGenerator<T = unknown, TReturn = any, TNext = any> extends AsyncIterator<T, TReturn, TNext> {
  [Symbol.asyncIterator](): AsyncGenerator<T, TReturn, TNext>;
}
interface SymbolConstructor {
  readonly iterator: unique symbol;
  readonly asyncIterator: unique symbol;
  readonly hasInstance: unique symbol;
  readonly toPrimitive: unique symbol;
  readonly toStringTag: unique symbol;
  readonly dispose: unique symbol;
}
declare var Symbol: SymbolConstructor;

interface PromiseLike<T> {
  then<A = T, B = never>(onfulfilled?: ((value: T) => A | PromiseLike<A>) | null, onrejected?: ((reason: any) => B | PromiseLike<B>) | null): PromiseLike<A | B>;
}
interface Promise<T> {
  then<A = T, B = never>(onfulfilled?: ((value: T) => A | PromiseLike<A>) | null, onrejected?: ((reason: any) => B | PromiseLike<B>) | null): Promise<A | B>;
}
interface Date {
  getTime(): number;
  toISOString(): string;
  toJSON(key?: any): string;
}
interface URL {
  toString(): string;
  toJSON(): string;
}
interface URLSearchParams {
  get(name: string): string | null;
}
interface RegExp {
  test(text: string): boolean;
}
interface Error {
  name: string;
  message: string;
  stack?: string;
  cause?: unknown;
}
interface EvalError extends Error {}
interface RangeError extends Error {}
interface ReferenceError extends Error {}
interface SyntaxError extends Error {}
interface TypeError extends Error {}
interface URIError extends Error {}
interface Map<K, V> {
  get(key: K): V | undefined;
  set(key: K, value: V): this;
  readonly size: number;
  [Symbol.iterator](): IterableIterator<[K, V]>;
}
interface ReadonlyMap<K, V> {
  get(key: K): V | undefined;
  readonly size: number;
  [Symbol.iterator](): IterableIterator<[K, V]>;
}
interface WeakMap<K extends WeakKey, V> {
  get(key: K): V | undefined;
}
interface Set<T> {
  has(value: T): boolean;
  add(value: T): this;
  readonly size: number;
  [Symbol.iterator](): IterableIterator<T>;
}
interface ReadonlySet<T> {
  has(value: T): boolean;
  readonly size: number;
  [Symbol.iterator](): IterableIterator<T>;
}
interface WeakSet<T extends WeakKey> {
  has(value: T): boolean;
}
type WeakKey = object;
interface WeakRef<T extends WeakKey> {
  deref(): T | undefined;
}
interface ArrayBuffer {
  readonly byteLength: number;
  slice(begin: number, end?: number): ArrayBuffer;
}
interface SharedArrayBuffer {
  readonly byteLength: number;
  slice(begin: number, end?: number): SharedArrayBuffer;
}
type ArrayBufferLike = ArrayBuffer | SharedArrayBuffer;
interface ArrayBufferView<B extends ArrayBufferLike = ArrayBufferLike> {
  buffer: B;
  byteLength: number;
  byteOffset: number;
}
interface DataView<B extends ArrayBufferLike = ArrayBufferLike> {
  readonly buffer: B;
  getInt8(byteOffset: number): number;
}
interface Int8Array<B extends ArrayBufferLike = ArrayBufferLike> {
  readonly buffer: B;
  [index: number]: number;
}
interface Uint8Array<B extends ArrayBufferLike = ArrayBufferLike> {
  readonly buffer: B;
  [index: number]: number;
}
interface Uint8ClampedArray<B extends ArrayBufferLike = ArrayBufferLike> {
  readonly buffer: B;
  [index: number]: number;
}
interface Int16Array<B extends ArrayBufferLike = ArrayBufferLike> {
  readonly buffer: B;
  [index: number]: number;
}
interface Uint16Array<B extends ArrayBufferLike = ArrayBufferLike> {
  readonly buffer: B;
  [index: number]: number;
}
interface Int32Array<B extends ArrayBufferLike = ArrayBufferLike> {
  readonly buffer: B;
  [index: number]: number;
}
interface Uint32Array<B extends ArrayBufferLike = ArrayBufferLike> {
  readonly buffer: B;
  [index: number]: number;
}
interface Float32Array<B extends ArrayBufferLike = ArrayBufferLike> {
  readonly buffer: B;
  [index: number]: number;
}
interface Float64Array<B extends ArrayBufferLike = ArrayBufferLike> {
  readonly buffer: B;
  [index: number]: number;
}
interface BigInt64Array<B extends ArrayBufferLike = ArrayBufferLike> {
  readonly buffer: B;
  [index: number]: bigint;
}
interface BigUint64Array<B extends ArrayBufferLike = ArrayBufferLike> {
  readonly buffer: B;
  [index: number]: bigint;
}
interface Float16Array<B extends ArrayBufferLike = ArrayBufferLike> {
  readonly buffer: B;
  [index: number]: number;
}
interface PromiseConstructorLike {
  new <T>(executor: (resolve: (value: T) => void, reject: (reason?: any) => void) => void): PromiseLike<T>;
}
interface Disposable {
  [Symbol.dispose](): void;
}
interface FinalizationRegistry<T> {
  register(target: WeakKey, value: T): void;
}

// What browsers and Node have beside the language: options as data, and objects, which JSON has without contents, each
// with a method that tells it from the others. A declaration of the program's own by the same name stands in its place,
// rather than beside it.
declare module "host" {
  type BufferSource = ArrayBufferView | ArrayBuffer;
  type BodyInit = ReadableStream | Blob | BufferSource | FormData | URLSearchParams | string;
  type HeadersInit = [string, string][] | Record<string, string> | Headers;
  type RequestInfo = Request | string;
  type DOMHighResTimeStamp = number;
  type EventListenerOrEventListenerObject = (event: Event) => void;
  type RequestCache = "default" | "force-cache" | "no-cache" | "no-store" | "only-if-cached" | "reload";
  type RequestCredentials = "include" | "omit" | "same-origin";
  type RequestMode = "cors" | "navigate" | "no-cors" | "same-origin";
  type RequestRedirect = "error" | "follow" | "manual";
  type ReferrerPolicy =
    | "" | "no-referrer" | "no-referrer-when-downgrade" | "origin" | "origin-when-cross-origin" | "same-origin"
    | "strict-origin" | "strict-origin-when-cross-origin" | "unsafe-url";
  interface RequestInit {
    body?: BodyInit | null;
    cache?: RequestCache;
    credentials?: RequestCredentials;
    headers?: HeadersInit;
    integrity?: string;
    keepalive?: boolean;
    method?: string;
    mode?: RequestMode;
    redirect?: RequestRedirect;
    referrer?: string;
    referrerPolicy?: ReferrerPolicy;
    signal?: AbortSignal | null;
    window?: null;
  }
  interface ResponseInit {
    headers?: HeadersInit;
    status?: number;
    statusText?: string;
  }
  interface BlobPropertyBag {
    endings?: "native" | "transparent";
    type?: string;
  }
  interface EventInit {
    bubbles?: boolean;
    cancelable?: boolean;
    composed?: boolean;
  }

  interface EventTarget {
    dispatchEvent(event: Event): boolean;
  }
  interface Event {
    preventDefault(): void;
    composedPath(): EventTarget[];
  }
  interface CustomEvent<T = any> extends Event {
    initCustomEvent(type: string, bubbles?: boolean, cancelable?: boolean, detail?: T): void;
  }
  interface MessageEvent<T = any> extends Event {
    initMessageEvent(type: string, bubbles?: boolean, cancelable?: boolean, data?: T): void;
  }
  interface ErrorEvent extends Event {
    initErrorEvent(): void;
  }
  interface CloseEvent extends Event {
    initCloseEvent(): void;
  }
  interface ProgressEvent<T extends EventTarget = EventTarget> extends Event {
    initProgressEvent(target: T): void;
  }
  interface StorageEvent extends Event {
    initStorageEvent(): void;
  }
  interface UIEvent extends Event {
    initUIEvent(): void;
  }
  interface FocusEvent extends UIEvent {
    initFocusEvent(): void;
  }
  interface InputEvent extends UIEvent {
    getTargetRanges(): unknown[];
  }
  interface KeyboardEvent extends UIEvent {
    getModifierState(key: string): boolean;
  }
  interface MouseEvent extends UIEvent {
    initMouseEvent(): void;
  }
  interface PointerEvent extends MouseEvent {
    getCoalescedEvents(): PointerEvent[];
  }
  interface WheelEvent extends MouseEvent {
    initWheelEvent(): void;
  }
  interface DragEvent extends MouseEvent {
    initDragEvent(): void;
  }
  interface TouchEvent extends UIEvent {
    initTouchEvent(): void;
  }
  interface ClipboardEvent extends Event {
    initClipboardEvent(): void;
  }
  interface AbortSignal extends EventTarget {
    throwIfAborted(): void;
  }
  interface AbortController {
    abort(reason?: any): void;
  }
  interface Blob {
    arrayBuffer(): Promise<ArrayBuffer>;
    text(): Promise<string>;
  }
  interface File extends Blob {
    toFile(): File;
  }
  interface FileList {
    item(index: number): File | null;
  }
  interface FileReader extends EventTarget {
    readAsText(blob: Blob): void;
  }
  interface FileSystem {
    toFileSystem(): FileSystem;
  }
  interface FileSystemEntry {
    getParent(): void;
  }
  interface FileSystemFileEntry extends FileSystemEntry {
    file(callback: (file: File) => void): void;
  }
  interface FileSystemDirectoryEntry extends FileSystemEntry {
    createReader(): unknown;
  }
  interface FormData {
    getAll(name: string): (File | string)[];
  }
  interface Headers {
    getSetCookie(): string[];
  }
  interface Body {
    json(): Promise<any>;
    formData(): Promise<FormData>;
  }
  interface Request extends Body {
    clone(): Request;
  }
  interface Response extends Body {
    clone(): Response;
    text(): Promise<string>;
  }
  interface ReadableStream<R = any> {
    getReader(): ReadableStreamDefaultReader<R>;
  }
  interface ReadableStreamDefaultReader<R = any> {
    read(): Promise<{ done: boolean; value?: R }>;
  }
  interface WritableStream<W = any> {
    getWriter(): WritableStreamDefaultWriter<W>;
  }
  interface WritableStreamDefaultWriter<W = any> {
    write(chunk?: W): Promise<void>;
  }
  interface TransformStream<I = any, O = any> {
    pipe(input: I): O;
  }
  interface Crypto {
    randomUUID(): string;
  }
  interface SubtleCrypto {
    digest(algorithm: string, data: BufferSource): Promise<ArrayBuffer>;
  }
  interface CryptoKey {
    toCryptoKey(): CryptoKey;
  }
  interface Storage {
    getItem(key: string): string | null;
  }
  interface Cache {
    addAll(requests: string[]): Promise<void>;
  }
  interface CacheStorage {
    open(name: string): Promise<Cache>;
  }
  interface WebSocket extends EventTarget {
    send(data: string): void;
  }
  interface Worker extends EventTarget {
    terminate(): void;
  }
  interface MessagePort extends EventTarget {
    postMessage(message: any): void;
  }
  interface MessageChannel {
    toMessageChannel(): MessageChannel;
  }
  interface BroadcastChannel extends EventTarget {
    postMessage(message: any): void;
  }
  interface XMLHttpRequest extends EventTarget {
    getAllResponseHeaders(): string;
  }
  interface Navigator {
    sendBeacon(url: string): boolean;
  }
  interface Location {
    assign(url: string): void;
  }
  interface History {
    back(): void;
  }
  interface Performance extends EventTarget {
    now(): number;
  }
  interface Console {
    assert(condition?: boolean, ...data: any[]): void;
    count(label?: string): void;
    debug(...data: any[]): void;
    dir(item?: any, options?: any): void;
    error(...data: any[]): void;
    group(...data: any[]): void;
    groupEnd(): void;
    info(...data: any[]): void;
    log(...data: any[]): void;
    table(data?: any, properties?: string[]): void;
    time(label?: string): void;
    timeEnd(label?: string): void;
    trace(...data: any[]): void;
    warn(...data: any[]): void;
  }
  interface TextDecoder {
    decode(input?: BufferSource): string;
  }
  interface TextEncoder {
    encode(input?: string): Uint8Array;
  }
  interface Node extends EventTarget {
    appendChild<T extends Node>(node: T): T;
  }
  interface Text extends Node {
    splitText(offset: number): Text;
  }
  interface Document extends Node {
    createElement(name: string): HTMLElement;
  }
  interface DocumentFragment extends Node {
    getElementById(id: string): Element | null;
  }
  interface ShadowRoot extends DocumentFragment {
    getAnimations(): unknown[];
  }
  interface Element extends Node {
    getAttribute(name: string): string | null;
  }
  interface HTMLElement extends Element {
    click(): void;
  }
  interface SVGElement extends Element {
    ownerSVG(): SVGElement | null;
  }
  interface HTMLAnchorElement extends HTMLElement { toAnchor(): void }
  interface HTMLAudioElement extends HTMLElement { toAudio(): void }
  interface HTMLButtonElement extends HTMLElement { toButton(): void }
  interface HTMLCanvasElement extends HTMLElement { toDataURL(): string }
  interface HTMLDivElement extends HTMLElement { toDiv(): void }
  interface HTMLFormElement extends HTMLElement { submit(): void }
  interface HTMLIFrameElement extends HTMLElement { toIFrame(): void }
  interface HTMLImageElement extends HTMLElement { decode(): Promise<void> }
  interface HTMLInputElement extends HTMLElement { setRangeText(text: string): void }
  interface HTMLLinkElement extends HTMLElement { toLink(): void }
  interface HTMLMediaElement extends HTMLElement { canPlayType(type: string): string }
  interface HTMLOptionElement extends HTMLElement { toOption(): void }
  interface HTMLScriptElement extends HTMLElement { toScript(): void }
  interface HTMLSelectElement extends HTMLElement { showPicker(): void }
  interface HTMLStyleElement extends HTMLElement { toStyle(): void }
  interface HTMLTableElement extends HTMLElement { createCaption(): HTMLElement }
  interface HTMLTextAreaElement extends HTMLElement { setRangeText(text: string): void }
  interface HTMLVideoElement extends HTMLElement { requestPictureInPicture(): Promise<unknown> }
  interface NodeListOf<T extends Node> { item(index: number): T }
  interface NodeList { item(index: number): Node | null }
  interface HTMLCollection { item(index: number): Element | null }
  interface DOMTokenList { toggle(token: string): boolean }
  interface CSSStyleDeclaration { getPropertyValue(property: string): string }
  interface CSSStyleSheet { insertRule(rule: string): number }
  interface Window extends EventTarget { open(url?: string): Window | null }
  interface Range { cloneRange(): Range }
  interface Selection { collapseToEnd(): void }
  interface DataTransfer { setData(format: string, data: string): void }
  interface Screen { toScreen(): void }
  interface MutationObserver { takeRecords(): unknown[] }
  interface IntersectionObserver { takeRecords(): unknown[] }
  interface ResizeObserver { observe(target: Element): void }
  interface ImageData { toImageData(): void }
  interface ImageBitmap { close(): void }
  interface OffscreenCanvas extends EventTarget { convertToBlob(): Promise<Blob> }
  interface CanvasRenderingContext2D { fillRect(x: number, y: number, width: number, height: number): void }
  interface WebGLRenderingContext { bindTexture(target: number, texture: unknown): void }
  interface WebGL2RenderingContext { beginQuery(target: number, query: unknown): void }
  interface AudioBuffer { getChannelData(channel: number): Float32Array }
  interface AudioContext extends EventTarget { close(): Promise<void> }
  interface MediaStream extends EventTarget { getTracks(): MediaStreamTrack[] }
  interface MediaStreamTrack extends EventTarget { getCapabilities(): unknown }
  interface Credential { toCredential(): void }
  interface Notification extends EventTarget { close(): void }
  interface ServiceWorkerRegistration extends EventTarget { unregister(): Promise<boolean> }
  interface IDBDatabase extends EventTarget { createObjectStore(name: string): unknown }
  interface DOMException extends Error { toDOMException(): void }
  interface DOMRect {
    toJSON(): {
      x: number; y: number; width: number; height: number; top: number; right: number; bottom: number; left: number;
    };
  }
  interface DOMRectReadOnly extends DOMRect {}

  interface KeyAlgorithm {
    name: string;
  }
  interface JsonWebKey {
    alg?: string;
    crv?: string;
    d?: string;
    dp?: string;
    dq?: string;
    e?: string;
    ext?: boolean;
    k?: string;
    key_ops?: string[];
    kty?: string;
    n?: string;
    p?: string;
    q?: string;
    qi?: string;
    use?: string;
    x?: string;
    y?: string;
  }
  namespace Intl {
    interface Collator { compare(x: string, y: string): number }
    interface NumberFormat { format(value: number | bigint): string }
    interface DateTimeFormat { format(date?: Date | number): string }
    interface PluralRules { select(n: number): string }
    interface RelativeTimeFormat { format(value: number, unit: string): string }
    interface ListFormat { format(list: Iterable<string>): string }
    interface Segmenter { segment(input: string): unknown }
    interface Locale { maximize(): Locale }
    interface CollatorOptions {
      usage?: "sort" | "search";
      localeMatcher?: "lookup" | "best fit";
      numeric?: boolean;
      caseFirst?: "upper" | "lower" | "false";
      sensitivity?: "base" | "accent" | "case" | "variant";
      ignorePunctuation?: boolean;
    }
    interface NumberFormatOptions {
      localeMatcher?: "lookup" | "best fit";
      style?: "decimal" | "percent" | "currency" | "unit";
      currency?: string;
      currencyDisplay?: "code" | "symbol" | "name" | "narrowSymbol";
      currencySign?: "standard" | "accounting";
      unit?: string;
      unitDisplay?: "short" | "long" | "narrow";
      notation?: "standard" | "scientific" | "engineering" | "compact";
      compactDisplay?: "short" | "long";
      signDisplay?: "auto" | "never" | "always" | "exceptZero" | "negative";
      useGrouping?: "min2" | "auto" | "always" | "true" | "false" | boolean;
      minimumIntegerDigits?: number;
      minimumFractionDigits?: number;
      maximumFractionDigits?: number;
      minimumSignificantDigits?: number;
      maximumSignificantDigits?: number;
      numberingSystem?: string;
    }
    interface DateTimeFormatOptions {
      localeMatcher?: "lookup" | "best fit";
      weekday?: "long" | "short" | "narrow";
      era?: "long" | "short" | "narrow";
      year?: "numeric" | "2-digit";
      month?: "numeric" | "2-digit" | "long" | "short" | "narrow";
      day?: "numeric" | "2-digit";
      hour?: "numeric" | "2-digit";
      minute?: "numeric" | "2-digit";
      second?: "numeric" | "2-digit";
      timeZoneName?: "short" | "long" | "shortOffset" | "longOffset" | "shortGeneric" | "longGeneric";
      formatMatcher?: "best fit" | "basic";
      hour12?: boolean;
      timeZone?: string;
      calendar?: string;
      dayPeriod?: "narrow" | "short" | "long";
      numberingSystem?: string;
      dateStyle?: "full" | "long" | "medium" | "short";
      timeStyle?: "full" | "long" | "medium" | "short";
      hourCycle?: "h11" | "h12" | "h23" | "h24";
      fractionalSecondDigits?: 1 | 2 | 3;
    }
  }

  interface Buffer extends Uint8Array {
    equals(other: Uint8Array): boolean;
    toJSON(): { type: "Buffer"; data: number[] };
  }
  namespace NodeJS {
    interface EventEmitter { emit(event: string | symbol, ...args: any[]): boolean }
    interface ReadableStream extends EventEmitter { pause(): this }
    interface WritableStream extends EventEmitter { write(chunk: Uint8Array | string): boolean }
    interface ReadWriteStream extends ReadableStream, WritableStream {}
    interface Timeout { hasRef(): boolean }
    interface Timer { hasRef(): boolean }
    interface Immediate { hasRef(): boolean }
    interface Process extends EventEmitter { cwd(): string }
    interface ProcessEnv { [key: string]: string | undefined }
    interface ErrnoException extends Error { errno?: number; code?: string; path?: string; syscall?: string }
    type Signals = string;
    type Platform =
      | "aix" | "android" | "darwin" | "freebsd" | "haiku" | "linux" | "openbsd" | "sunos" | "win32" | "cygwin" | "netbsd";
  }
  type BufferEncoding =
    | "ascii" | "utf8" | "utf-8" | "utf16le" | "utf-16le" | "ucs2" | "ucs-2" | "base64" | "base64url" | "latin1" | "binary" | "hex";

  namespace globalThis {}
  var console: Console;
  var crypto: Crypto;
  var performance: Performance;
  var document: Document;
  var window: Window;
  var navigator: Navigator;
  var process: NodeJS.Process;
  function fetch(input: string | URL | Request, init?: RequestInit): Promise<Response>;
  function setTimeout(handler: (...args: any[]) => void, timeout?: number, ...args: any[]): number;
  function clearTimeout(id?: number): void;
  function setInterval(handler: (...args: any[]) => void, timeout?: number, ...args: any[]): number;
  function clearInterval(id?: number): void;
  function setImmediate(handler: (...args: any[]) => void, ...args: any[]): NodeJS.Immediate;
  function clearImmediate(id?: NodeJS.Immediate): void;
  function queueMicrotask(callback: () => void): void;
  function requestAnimationFrame(callback: (time: number) => void): number;
  function cancelAnimationFrame(handle: number): void;
  function structuredClone<T>(value: T): T;
  function atob(data: string): string;
  function btoa(data: string): string;
}
