package eu.pontes.webhook.rest;

/** How many dead letters are tried again. */
record ReplayedJson(int replayed) {}
