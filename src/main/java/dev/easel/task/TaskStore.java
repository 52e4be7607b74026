package dev.easel.task;

import dev.easel.db.Database;
import dev.easel.db.Json;
import dev.easel.id.TaskId;
import dev.easel.id.UserId;
import dev.easel.task.Task.Outcome;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The table task. Every change names the attempt it belongs to: a worker that was given up for dead
 * and comes back changes nothing.
 */
@Component
class TaskStore {
    private final Database db;
    private final Clock clock;

    TaskStore(Database db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    void insert(Task task) {
        db.write(
                sql ->
                        sql.sql(
                                        """
                                        insert into task (id, user_id, session_id, feature, status, progress, version,
                                            attempt, cancel_requested, request, spec, waits_for, created_at)
                                        values (:id, :user, :session, :feature, 'CREATED', 0, 1, 0, 0, :request, :spec,
                                            :waits, :created)
                                        """)
                                .param("id", task.id().value())
                                .param("user", task.user().value())
                                .param(
                                        "session",
                                        task.session() == null ? null : task.session().value())
                                .param("feature", task.request().feature().word())
                                .param("request", Json.write(task.request()))
                                .param("spec", Json.write(task.spec()))
                                .param("waits", waitsFor(task))
                                .param("created", task.state().times().created().toEpochMilli())
                                .update());
    }

    Optional<Task> find(TaskId id) {
        return db.read(sql -> byId(sql, "select * from task where id = :id", id));
    }

    Map<TaskId, Task> findAll(Collection<TaskId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        List<String> values = ids.stream().map(TaskId::value).toList();
        return db
                .read(
                        sql ->
                                sql.sql("select * from task where id in (:ids)")
                                        .param("ids", values)
                                        .query(TaskRows::read)
                                        .list())
                .stream()
                .collect(Collectors.toMap(Task::id, Function.identity()));
    }

    /** How often each has changed; unknown ids are left out. */
    Map<TaskId, Long> versions(Collection<TaskId> ids) {
        List<String> values = ids.stream().map(TaskId::value).toList();
        Map<TaskId, Long> versions = new HashMap<>();
        db.read(
                sql ->
                        sql.sql("select id, version from task where id in (:ids)")
                                .param("ids", values)
                                .query(
                                        (row, n) ->
                                                versions.put(
                                                        new TaskId(row.getString("id")),
                                                        row.getLong("version")))
                                .list());
        return versions;
    }

    /** A user's tasks, newest first. */
    List<Task> page(UserId user, @Nullable TaskId before, int limit) {
        String from = before == null ? "" : " and id < :before";
        return db.read(
                sql ->
                        sql.sql(
                                        "select * from task where user_id = :user%s order by id desc limit :n"
                                                .formatted(from))
                                .param("user", user.value())
                                .param("before", before == null ? "" : before.value())
                                .param("n", limit)
                                .query(TaskRows::read)
                                .list());
    }

    /** Unfinished tasks of one user, and of everyone. */
    Backlog backlog(UserId user) {
        return db.read(
                sql ->
                        sql.sql(
                                        """
                                        select count(*) as everyone,
                                            coalesce(sum(case when user_id = :user then 1 else 0 end), 0) as own
                                        from task where finished_at is null
                                        """)
                                .param("user", user.value())
                                .query(
                                        (row, n) ->
                                                new Backlog(
                                                        row.getInt("own"), row.getInt("everyone")))
                                .single());
    }

    record Backlog(int own, int everyone) {}

    /** Unfinished tasks that start from this one's result. */
    List<Task> waitingFor(TaskId id) {
        return db.read(
                sql ->
                        sql.sql("select * from task where waits_for = :id and finished_at is null")
                                .param("id", id.value())
                                .query(TaskRows::read)
                                .list());
    }

    /** How a task stands, which stays so until the open transaction ends. */
    Optional<TaskStatus> holdStatus(TaskId id) {
        return db.write(
                sql ->
                        sql.sql("update task set version = version where id = :id returning status")
                                .param("id", id.value())
                                .query(String.class)
                                .optional()
                                .map(TaskStatus::valueOf));
    }

    private static @Nullable String waitsFor(Task task) {
        TaskId id = task.spec().waitsFor();
        return id == null ? null : id.value();
    }

    /** Begins an attempt; empty if the task has ended already. */
    Optional<Task> start(TaskId id) {
        return db.write(
                sql ->
                        sql.sql(
                                        """
                                        update task set status = 'IN_PROGRESS', attempt = attempt + 1,
                                            version = version + 1, started_at = coalesce(started_at, :now)
                                        where id = :id and finished_at is null returning *
                                        """)
                                .param("now", clock.millis())
                                .param("id", id.value())
                                .query(TaskRows::read)
                                .optional());
    }

    /** Notes progress; empty if this attempt no longer counts. */
    Optional<Task> progress(Task task, double progress) {
        return db.write(
                sql ->
                        sql.sql(
                                        """
                                        update task set progress = :progress, version = version + 1
                                        where id = :id and attempt = :attempt and finished_at is null returning *
                                        """)
                                .param("progress", progress)
                                .param("id", task.id().value())
                                .param("attempt", task.state().attempt())
                                .query(TaskRows::read)
                                .optional());
    }

    /** Notes that there is a new preview; empty if this attempt no longer counts. */
    Optional<Task> previewed(Task task) {
        return db.write(
                sql ->
                        sql.sql(
                                        """
                                        update task set previews = previews + 1, version = version + 1
                                        where id = :id and attempt = :attempt and finished_at is null returning *
                                        """)
                                .param("id", task.id().value())
                                .param("attempt", task.state().attempt())
                                .query(TaskRows::read)
                                .optional());
    }

    /** Ends the task; empty if this attempt no longer counts. */
    Optional<Task> finish(Task task, TaskStatus status, Outcome outcome) {
        return db.write(
                sql ->
                        sql.sql(
                                        """
                                        update task set status = :status, outcome = :outcome, version = version + 1,
                                            progress = case when :status = 'COMPLETED' then 1 else progress end,
                                            finished_at = :now
                                        where id = :id and attempt = :attempt and finished_at is null returning *
                                        """)
                                .param("status", status.name())
                                .param("outcome", Json.write(outcome))
                                .param("now", clock.millis())
                                .param("id", task.id().value())
                                .param("attempt", task.state().attempt())
                                .query(TaskRows::read)
                                .optional());
    }

    /** Asks for an end; what has not begun yet ends at once. Empty if it has ended already. */
    Optional<Task> cancel(TaskId id) {
        return db.write(
                sql ->
                        sql.sql(
                                        """
                                        update task set cancel_requested = 1, version = version + 1,
                                            finished_at = case when status = 'CREATED' then :now end,
                                            status = case when status = 'CREATED' then 'CANCELLED' else status end
                                        where id = :id and finished_at is null returning *
                                        """)
                                .param("now", clock.millis())
                                .param("id", id.value())
                                .query(TaskRows::read)
                                .optional());
    }

    private static Optional<Task> byId(JdbcClient sql, String query, TaskId id) {
        return sql.sql(query).param("id", id.value()).query(TaskRows::read).optional();
    }
}
