-- What is not needed any more goes.
--
-- An archived offer keeps nobody's name and number: nobody may react to it any more. A draft may lack them too, because it
-- can begin as the copy of an archived offer; whoever saves or publishes it is asked for them.

alter table offer drop constraint offer_contact;

update offer
set contact_name = null, contact_phone = null, contact_mail = null, contact_visit = null, mentor = null
where status = 'ARCHIVED';

alter table offer
  add constraint offer_contact check (status in ('DRAFT', 'ARCHIVED') or contact_phone is not null
                                      or contact_mail is not null or contact_visit is not null),
  add constraint offer_archived check (status <> 'ARCHIVED' or (contact_name is null and contact_phone is null
                                       and contact_mail is null and contact_visit is null and mentor is null));

-- Locks of pages whose browser went down are removed by their age
create index edit_lock_old on edit_lock (beat_at);
