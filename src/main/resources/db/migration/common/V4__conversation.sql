-- A task that starts from another's result waits for it.
alter table task add column waits_for text;
create index task_waiting on task (waits_for) where waits_for is not null and finished_at is null;

-- What a user has said is found again by its words; messages from before this are found by their lower-case text.
alter table message add column user_id text;
alter table message add column words text;
update message set words = lower(body), user_id = (select s.user_id from session s where s.id = message.session_id)
    where role = 'user';
create index message_of_user on message (user_id, id desc) where words is not null;
