-- What a name is found by when somebody says it roughly: keyed hashes of pieces of it, none of which can be read.
create table likeness (
    id bigint generated always as identity primary key,
    ref text not null references entry on delete cascade,
    field text not null,
    -- How many pieces there are, so that a long name that shares as many is less like it than a short one.
    sounds smallint not null,
    signs smallint not null,
    words bigint[] not null,
    unique (ref, field)
);

create table likeness_piece (
    piece bigint not null,
    likeness bigint not null references likeness on delete cascade,
    primary key (piece, likeness)
);
create index likeness_piece_of on likeness_piece (likeness);
