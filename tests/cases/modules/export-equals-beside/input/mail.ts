import service = require("./service");

export interface Outbox {
  messages: service.Message[];
}
