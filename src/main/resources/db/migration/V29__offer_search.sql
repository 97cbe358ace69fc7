-- Which offers the public sees differently since when. The index of every node follows this log from a position of its
-- own. A change is written in the transaction that makes it, without a position: numbers that are drawn before a commit
-- can become visible in another order. A change gets its position only after its commit, so that positions have no gaps
-- and none appears behind a reader.

create table offer_change (
  id         bigint not null auto_increment,
  position   bigint null,
  offer_id   char(36) character set ascii collate ascii_bin not null,
  changed_at datetime(6) not null,
  primary key (id),
  constraint offer_change_position unique (position),
  index offer_change_old (changed_at)
) engine = InnoDB default charset = utf8mb4;

-- One row, which whoever gives out positions locks. Its id tells an index of this database from that of another.
create table offer_change_log (
  one           tinyint not null,
  log_id        char(36) character set ascii collate ascii_bin not null,
  last_position bigint not null,
  primary key (one),
  constraint offer_change_log_one check (one = 1)
) engine = InnoDB default charset = utf8mb4;

insert into offer_change_log (one, log_id, last_position) values (1, uuid(), 0);
