package dev.easel.task;

import dev.easel.id.TaskId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Finds what other servers did to the tasks that somebody waits for here: one query for many
 * listeners.
 */
@Component
class TaskPoll {
    private static final int AT_ONCE = 500;

    private final TaskStore store;
    private final TaskWatch watch;
    private Map<TaskId, Long> seen = Map.of();

    TaskPoll(TaskStore store, TaskWatch watch) {
        this.store = store;
        this.watch = watch;
    }

    @Scheduled(fixedDelay = 1000)
    void look() {
        List<TaskId> ids = new ArrayList<>(watch.watched());
        Map<TaskId, Long> now = new HashMap<>();
        for (int i = 0; i < ids.size(); i += AT_ONCE) {
            now.putAll(store.versions(ids.subList(i, Math.min(i + AT_ONCE, ids.size()))));
        }
        List<TaskId> news =
                now.keySet().stream()
                        .filter(id -> !Objects.equals(now.get(id), seen.get(id)))
                        .toList();
        seen = now;
        store.findAll(news).values().forEach(watch::changed);
    }
}
