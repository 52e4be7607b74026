package dev.easel.chat;

import dev.easel.db.Database;
import dev.easel.id.SessionId;
import dev.easel.id.UserId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The table session. */
@Component
class SessionStore {
    private final Database db;
    private final Clock clock;

    SessionStore(Database db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    Session create(UserId user, @Nullable String title) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Session session = new Session(SessionId.next(), user, title, now, now);
        db.write(
                sql ->
                        sql.sql(
                                        """
                                        insert into session (id, user_id, title, created_at, updated_at)
                                        values (:id, :user, :title, :now, :now)
                                        """)
                                .param("id", session.id().value())
                                .param("user", user.value())
                                .param("title", title)
                                .param("now", now.toEpochMilli())
                                .update());
        return session;
    }

    /** The session if it is this user's; any user's where {@code user} is null. */
    Optional<Session> find(SessionId id, @Nullable UserId user) {
        return db.read(
                        sql ->
                                sql.sql("select * from session where id = :id")
                                        .param("id", id.value())
                                        .query(SessionStore::row)
                                        .optional())
                .filter(session -> user == null || session.user().equals(user));
    }

    List<Session> page(UserId user, @Nullable SessionId before, int limit) {
        String from = before == null ? "" : " and id < :before";
        String query =
                "select * from session where user_id = :user%s order by id desc limit :n"
                        .formatted(from);
        return db.read(
                sql ->
                        sql.sql(query)
                                .param("user", user.value())
                                .param("before", before == null ? "" : before.value())
                                .param("n", limit)
                                .query(SessionStore::row)
                                .list());
    }

    /** When each was last changed, epoch milliseconds; unknown ids are left out. */
    Map<SessionId, Long> changes(Collection<SessionId> ids) {
        List<String> values = ids.stream().map(SessionId::value).toList();
        Map<SessionId, Long> changes = new HashMap<>();
        db.read(
                sql ->
                        sql.sql("select id, updated_at from session where id in (:ids)")
                                .param("ids", values)
                                .query(
                                        (row, n) ->
                                                changes.put(
                                                        new SessionId(row.getString("id")),
                                                        row.getLong("updated_at")))
                                .list());
        return changes;
    }

    void rename(SessionId id, String title) {
        db.write(
                sql ->
                        sql.sql(
                                        "update session set title = :title, updated_at = :now where id = :id")
                                .param("title", title)
                                .param("now", clock.millis())
                                .param("id", id.value())
                                .update());
    }

    /**
     * Marks the session as used, names it if it has no name yet or only a makeshift one, and keeps
     * others from adding to it meanwhile.
     *
     * @param makeshift a title that gives way, or null
     */
    void touch(SessionId id, String title, @Nullable String makeshift) {
        db.write(
                sql ->
                        sql.sql(
                                        """
                                        update session set updated_at = :now,
                                            title = case when title is null or title = :makeshift
                                                then :title else title end
                                        where id = :id
                                        """)
                                .param("now", clock.millis())
                                .param("title", title)
                                .param("makeshift", makeshift)
                                .param("id", id.value())
                                .update());
    }

    /** Deletes session and messages; images stay in the gallery. */
    void delete(SessionId id) {
        db.write(
                sql ->
                        sql.sql("delete from session where id = :id")
                                .param("id", id.value())
                                .update());
    }

    private static Session row(ResultSet row, int number) throws SQLException {
        return new Session(
                new SessionId(row.getString("id")),
                new UserId(row.getString("user_id")),
                row.getString("title"),
                Instant.ofEpochMilli(row.getLong("created_at")),
                Instant.ofEpochMilli(row.getLong("updated_at")));
    }
}
