// For those who have no types of browsers.
interface Element {}
interface HTMLElement extends Element {}
// Has more than browsers know, and is of its own.
interface Comment extends Post {}
interface Post {
  text: string;
}
