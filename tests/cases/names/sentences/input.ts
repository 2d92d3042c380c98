/** What went wrong, said as the service says it. */
export interface Issue {
  issue: "CURRENCY_RATE" | "CURRENCY_DATE";
  description:
    | "The rate of a currency that is not the one of the account must be greater than zero."
    | "The rate of a currency that is not the one of the account must be that of the day."
    | "No rate.";
}

export interface Refusal {
  reason: "The account was closed by its owner, and all that was in it went to the heirs of the owner long ago.";
}
