package dev.easel.task;

import dev.easel.db.Json;
import dev.easel.engine.RequestTypes;
import dev.easel.id.SessionId;
import dev.easel.id.TaskId;
import dev.easel.id.UserId;
import dev.easel.image.Feature;
import dev.easel.task.Task.Outcome;
import dev.easel.task.Task.State;
import dev.easel.task.Task.Times;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** From a row of the table task to a {@link Task}. */
final class TaskRows {
    private TaskRows() {}

    static Task read(ResultSet row, int number) throws SQLException {
        Feature feature = Feature.parse(row.getString("feature")).orElseThrow();
        String session = row.getString("session_id");
        return new Task(
                new TaskId(row.getString("id")),
                new UserId(row.getString("user_id")),
                session == null ? null : new SessionId(session),
                Json.read(row.getString("request"), RequestTypes.of(feature)),
                Json.read(row.getString("spec"), TaskSpec.class),
                state(row));
    }

    private static State state(ResultSet row) throws SQLException {
        String outcome = row.getString("outcome");
        return new State(
                TaskStatus.valueOf(row.getString("status")),
                row.getDouble("progress"),
                row.getInt("previews"),
                row.getLong("version"),
                row.getInt("attempt"),
                row.getInt("cancel_requested") == 1,
                outcome == null ? Outcome.NONE : Json.read(outcome, Outcome.class),
                new Times(
                        Instant.ofEpochMilli(row.getLong("created_at")),
                        time(row.getLong("started_at")),
                        time(row.getLong("finished_at"))));
    }

    private static @Nullable Instant time(long millis) {
        return millis == 0 ? null : Instant.ofEpochMilli(millis);
    }
}
