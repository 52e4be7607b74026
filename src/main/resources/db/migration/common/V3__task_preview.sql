-- How many previews of a task's picture there have been; the latest lies in the store.
alter table task add column previews integer not null default 0;
