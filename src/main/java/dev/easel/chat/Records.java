package dev.easel.chat;

import dev.easel.chat.Message.Attachment;
import dev.easel.chat.Message.Body.Asked;
import dev.easel.db.Database;
import dev.easel.id.MessageId;
import dev.easel.id.TaskId;
import dev.easel.task.Submissions;
import dev.easel.task.Task;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Stores what was said, the answer and its tasks: all of it or nothing. */
@Component
class Records {
    private final Submissions submissions;
    private final SessionStore sessions;
    private final MessageStore messages;
    private final SessionWatch watch;
    private final Database db;

    Records(
            Submissions submissions,
            SessionStore sessions,
            MessageStore messages,
            SessionWatch watch,
            Database db) {
        this.submissions = submissions;
        this.sessions = sessions;
        this.messages = messages;
        this.watch = watch;
        this.db = db;
    }

    /**
     * Stores both messages and submits the tasks.
     *
     * @param id of the user's message
     * @return the answer
     */
    Message keep(Said said, MessageId id, Plan plan, Past past) {
        Asked asked = new Asked(said.text(), attachments(said), said.selected());
        String makeshift = plan.tasks().isEmpty() ? null : Titles.makeshift(past);
        Message answer =
                db.write(
                        sql -> {
                            sessions.touch(said.session(), Titles.of(said, plan), makeshift);
                            messages.add(id, said.session(), asked, null);
                            plan.tasks().forEach(submissions::submit);
                            return messages.add(
                                    MessageId.next(),
                                    said.session(),
                                    plan.reply().answering(id, plan.tasks()),
                                    last(plan.tasks()));
                        });
        watch.changed(said.session());
        return answer;
    }

    private List<Attachment> attachments(Said said) {
        List<Attachment> kept = new ArrayList<>();
        if (said.image() != null) {
            kept.add(Pictures.keep(said.image(), false, submissions));
        }
        if (said.reference() != null) {
            kept.add(Pictures.keep(said.reference(), true, submissions));
        }
        return kept;
    }

    private static @Nullable TaskId last(List<Task> tasks) {
        return tasks.isEmpty() ? null : tasks.getLast().id();
    }
}
