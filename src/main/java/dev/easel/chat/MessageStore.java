package dev.easel.chat;

import dev.easel.chat.Message.Body;
import dev.easel.chat.Message.Body.Answered;
import dev.easel.chat.Message.Body.Asked;
import dev.easel.db.Database;
import dev.easel.db.Json;
import dev.easel.gallery.SearchWords;
import dev.easel.id.MessageId;
import dev.easel.id.SessionId;
import dev.easel.id.TaskId;
import dev.easel.id.UserId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The table message. */
@Component
class MessageStore {
    private final Database db;
    private final Clock clock;

    MessageStore(Database db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** Adds at the end of a session; call within a transaction that has touched the session. */
    Message add(MessageId id, SessionId session, Body body, @Nullable TaskId task) {
        return db.write(
                sql ->
                        sql.sql(
                                        """
                                        insert into message (id, session_id, seq, role, body, task_id, created_at, words, user_id)
                                        select :id, :session, coalesce(max(seq), 0) + 1, :role, :body, :task, :now,
                                            :words, (select user_id from session where id = :session)
                                        from message where session_id = :session returning *
                                        """)
                                .param("id", id.value())
                                .param("session", session.value())
                                .param("role", body instanceof Asked ? "user" : "assistant")
                                .param("body", Json.write(body))
                                .param("task", task == null ? null : task.value())
                                .param("now", clock.millis())
                                .param("words", words(body))
                                .query(MessageStore::row)
                                .single());
    }

    /** What the message is found by: only what users say is searched. */
    private static @Nullable String words(Body body) {
        return body instanceof Asked asked ? SearchWords.of(asked.content()) : null;
    }

    /**
     * What a user has said in any session, the latest first.
     *
     * @param patterns for LIKE, which must all match
     */
    List<Message> search(
            UserId user, List<String> patterns, @Nullable MessageId before, int limit) {
        StringBuilder query =
                new StringBuilder(
                        "select * from message where user_id = :user and words is not null");
        for (int i = 0; i < patterns.size(); i++) {
            query.append(" and words like :word").append(i);
        }
        query.append(before == null ? "" : " and id < :before")
                .append(" order by id desc limit :n");
        return db.read(
                sql -> {
                    var statement =
                            sql.sql(query.toString()).param("user", user.value()).param("n", limit);
                    for (int i = 0; i < patterns.size(); i++) {
                        statement.param("word" + i, patterns.get(i));
                    }
                    if (before != null) {
                        statement.param("before", before.value());
                    }
                    return statement.query(MessageStore::row).list();
                });
    }

    Optional<Message> find(SessionId session, MessageId id) {
        return db.read(
                sql ->
                        sql.sql("select * from message where id = :id and session_id = :session")
                                .param("id", id.value())
                                .param("session", session.value())
                                .query(MessageStore::row)
                                .optional());
    }

    /** Messages after a place in the session, oldest first. */
    List<Message> page(SessionId session, int after, int limit) {
        return db.read(
                sql ->
                        sql.sql(
                                        "select * from message where session_id = :s and seq > :after order by seq limit :n")
                                .param("s", session.value())
                                .param("after", after)
                                .param("n", limit)
                                .query(MessageStore::row)
                                .list());
    }

    /** The last messages of the session, newest first. */
    List<Message> latest(SessionId session, int limit) {
        return db.read(
                sql ->
                        sql.sql(
                                        "select * from message where session_id = :s order by seq desc limit :n")
                                .param("s", session.value())
                                .param("n", limit)
                                .query(MessageStore::row)
                                .list());
    }

    private static Message row(ResultSet row, int number) throws SQLException {
        String task = row.getString("task_id");
        Class<? extends Body> type =
                row.getString("role").equals("user") ? Asked.class : Answered.class;
        return new Message(
                new MessageId(row.getString("id")),
                new SessionId(row.getString("session_id")),
                row.getInt("seq"),
                Json.read(row.getString("body"), type),
                task == null ? null : new TaskId(task),
                Instant.ofEpochMilli(row.getLong("created_at")));
    }
}
