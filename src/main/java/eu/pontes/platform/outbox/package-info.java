/**
 * What is to be told outside, such as mail and calls of other systems: kept in the transaction that gives cause for it,
 * and delivered later, at least once.
 *
 * <p>To send something, call {@link eu.pontes.platform.outbox.Outbox#put} in the transaction of what happened, and write
 * an application-scoped bean that implements {@link eu.pontes.platform.outbox.MessageHandler} for the same topic. The
 * handler tells the message to the world; nothing else needs to be set up. Every node delivers, within a second of the
 * commit. A handler that throws is asked again later, after longer and longer waits; at last the message is a dead letter,
 * which {@link eu.pontes.platform.outbox.DeadLetters} can show and replay.
 *
 * <p>Four things to know. A message can come twice, for instance when a node goes down after the delivery: its id is then
 * the same, so pass it on or remember it. Messages come in no promised order. A delivered message is gone at once; what
 * must be remembered of it, the handler writes down itself. And payloads are kept for weeks when they cannot be delivered,
 * so put ids into them, look the rest up when delivering, and {@link eu.pontes.platform.outbox.Outbox#discard} what is no
 * longer wanted.
 */
@NullMarked
package eu.pontes.platform.outbox;

import org.jspecify.annotations.NullMarked;
