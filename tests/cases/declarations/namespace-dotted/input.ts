declare namespace Protocol.Page {
  interface Frame {
    id: FrameId;
  }
  type FrameId = string;
}
declare namespace Protocol {
  interface Event {
    frame: Page.Frame;
  }
}
