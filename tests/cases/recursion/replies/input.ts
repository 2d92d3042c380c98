// Whether `reply` tells the intersection apart is not to be known before `Reply` is, of which it is part.
interface Common {
  text: string;
  reply?: Reply;
}
interface Photo extends Common {
  photo: string;
}
interface Video extends Common {
  video: string;
}
interface Service {
  date: number;
}
type Reply = Service | ((Photo | Video) & { reply: undefined });
export type Message = Service | Photo | Video;
