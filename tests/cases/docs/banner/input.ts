/**
 * This file was made by a tool. Do not change it.
 */

/* eslint-disable */
export interface Order {
  id: string;
}

/** What a blank line follows further down is still about what comes next. */

export interface Item {
  sku: string;
}
