-- What is to be told outside, written in the transaction that gives cause for it. Whoever tells it claims a message for a
-- while (claim_id, until due_at), tells it without a transaction, and then removes it or writes down when to try again. A
-- message that is claimed when a node goes down is due again when its time is over. Dead ones wait for a replay.

create table outbox_message (
  id           char(36) character set ascii collate ascii_bin not null,
  topic        varchar(60) character set ascii collate ascii_bin not null,
  about_id     char(36) character set ascii collate ascii_bin not null,
  payload      varchar(8000) not null,
  state        varchar(7) character set ascii collate ascii_bin not null,
  tries        int not null,
  put_at       datetime(6) not null,
  due_at       datetime(6) not null,
  claim_id     char(36) character set ascii collate ascii_bin null,
  last_failure varchar(100) character set ascii collate ascii_bin null,
  primary key (id),
  constraint outbox_message_state check (state in ('WAITING', 'DEAD')),
  constraint outbox_message_tries check (tries >= 0),
  constraint outbox_message_claim check (claim_id is null or state = 'WAITING'),
  index outbox_message_due (topic, state, due_at),
  index outbox_message_about (topic, about_id, state),
  index outbox_message_old (due_at)
) engine = InnoDB default charset = utf8mb4;
