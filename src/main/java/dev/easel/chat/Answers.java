package dev.easel.chat;

import dev.easel.chat.Message.Body.Answered;
import dev.easel.task.TaskError;
import dev.easel.task.TaskStatus;
import dev.easel.task.TaskView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an answer says now that its tasks are where they are. */
record Answers(Answered said, List<TaskView> tasks) {
    /** The task whose result is the answer's, null if there is none. */
    @Nullable TaskView last() {
        return tasks.isEmpty() ? null : tasks.getLast();
    }

    /** The words. */
    String content() {
        TaskView task = last();
        if (task == null) {
            return said.content();
        }
        return switch (task.status()) {
            case CREATED, IN_PROGRESS -> said.content();
            case COMPLETED -> (said.done() == null ? said.content() : said.done()) + noted();
            case FAILED -> failed();
            case CANCELLED -> phrases().say("cancelled");
        };
    }

    /** Of several steps all count alike. */
    double progress() {
        return tasks.isEmpty()
                ? 1
                : tasks.stream().mapToDouble(TaskView::progress).sum() / tasks.size();
    }

    TaskStatus status() {
        TaskView task = last();
        if (task == null) {
            return said.error() == null ? TaskStatus.COMPLETED : TaskStatus.FAILED;
        }
        boolean begun = tasks.stream().anyMatch(step -> step.status() != TaskStatus.CREATED);
        return task.status() == TaskStatus.CREATED && begun
                ? TaskStatus.IN_PROGRESS
                : task.status();
    }

    @Nullable TaskError error() {
        TaskView task = last();
        if (task != null) {
            return task.error();
        }
        return said.error() == null ? null : new TaskError("not_possible", said.error(), false);
    }

    /** What the engines approximated or left out, step by step. */
    List<String> notes() {
        return tasks.stream().flatMap(task -> task.notes().stream()).distinct().toList();
    }

    private String noted() {
        List<String> all = notes();
        return all.isEmpty() ? "" : " " + phrases().say("notes", String.join(" ", all));
    }

    /** The reason, of which step, and what to do next. */
    private String failed() {
        int step = 0;
        while (step < tasks.size() - 1 && tasks.get(step).status() != TaskStatus.FAILED) {
            step++;
        }
        TaskError error = tasks.get(step).error();
        String reason = error == null ? "" : error.message();
        String told =
                tasks.size() < 2
                        ? phrases().say("failed", reason)
                        : phrases()
                                .say("failed.step", (step + 1) + "/" + tasks.size())
                                .replace("{1}", reason);
        boolean again = error != null && error.retryable();
        return told + " " + phrases().say(again ? "failed.retry" : "failed.other");
    }

    private Phrases phrases() {
        return Phrases.of(said.language());
    }
}
