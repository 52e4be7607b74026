-- One set of SQL for SQLite and PostgreSQL: ids are UUIDv7 text (they sort by time), times are epoch milliseconds,
-- flags are 0 or 1, JSON is text.

create table session (
    id text primary key,
    user_id text not null,
    title text,
    created_at bigint not null,
    updated_at bigint not null
);
create index session_of_user on session (user_id, id desc);

create table message (
    id text primary key,
    session_id text not null references session (id) on delete cascade,
    seq integer not null,
    role text not null,
    body text not null,
    task_id text,
    created_at bigint not null,
    unique (session_id, seq)
);

create table task (
    id text primary key,
    user_id text not null,
    session_id text,
    feature text not null,
    status text not null,
    progress double precision not null,
    version bigint not null,
    attempt integer not null,
    cancel_requested integer not null,
    request text not null,
    spec text not null,
    outcome text,
    created_at bigint not null,
    started_at bigint,
    finished_at bigint
);
create index task_of_user on task (user_id, id desc);
create index task_unfinished on task (user_id) where finished_at is null;

create table image (
    id text primary key,
    user_id text not null,
    task_id text not null,
    idx integer not null,
    session_id text,
    parent_image_id text,
    intent text not null,
    prompt text not null,
    refined_prompt text,
    words text not null,
    width integer not null,
    height integer not null,
    mime_type text not null,
    bytes bigint not null,
    metadata text not null,
    favorite integer not null,
    created_at bigint not null,
    deleted_at bigint,
    unique (task_id, idx)
);
create index image_page on image (user_id, id desc) where deleted_at is null;
create index image_page_intent on image (user_id, intent, id desc) where deleted_at is null;
create index image_page_favorite on image (user_id, id desc) where deleted_at is null and favorite = 1;
create index image_trash on image (user_id, id desc) where deleted_at is not null;

-- How many images a user has of each kind, so that a page need not count a million rows.
create table image_count (
    user_id text not null,
    intent text not null,
    favorite integer not null,
    trashed integer not null,
    n bigint not null,
    primary key (user_id, intent, favorite, trashed)
);
