package dev.easel.chat;

import dev.easel.chat.Editing.Start;
import dev.easel.chat.Reply.Meaning;
import dev.easel.id.MessageId;
import dev.easel.image.Feature;
import dev.easel.task.ImageSources.Source;
import dev.easel.understanding.Context;
import dev.easel.understanding.MessageReader;
import dev.easel.understanding.Reading;
import dev.easel.understanding.Understanding;
import dev.easel.understanding.dialogue.FollowUp;
import dev.easel.understanding.dialogue.Move;
import dev.easel.understanding.dialogue.Moves;
import dev.easel.understanding.dialogue.SmallTalk;
import dev.easel.understanding.dialogue.Topic;
import dev.easel.understanding.dialogue.Wishes;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Answers messages: an answer to a question of ours, a move, small talk, a change of the picture at
 * hand, or wishes; in doubt it asks.
 */
@Component
class Conversation {
    private static final double SURELY_TALK = 0.5;

    private final MessageReader reader;
    private final Understanding understanding;
    private final Memory memory;
    private final Attachments attachments;
    private final Questions questions;
    private final Redrawing redrawing;
    private final Moving moving;
    private final Editing editing;
    private final Records records;

    Conversation(
            MessageReader reader,
            Understanding understanding,
            Memory memory,
            Attachments attachments,
            Questions questions,
            Redrawing redrawing,
            Moving moving,
            Editing editing,
            Records records) {
        this.reader = reader;
        this.understanding = understanding;
        this.memory = memory;
        this.attachments = attachments;
        this.questions = questions;
        this.redrawing = redrawing;
        this.moving = moving;
        this.editing = editing;
        this.records = records;
    }

    /**
     * Answers, with everything stored: the user's message, the answer, and its tasks if there are
     * any.
     */
    Message answer(Said said) {
        Past past = memory.of(said.session());
        MessageId id = MessageId.next();
        List<Source> selected = attachments.selected(said.session(), said.selected());
        Plan plan =
                questions
                        .answered(said, past, words -> understanding.read(words, Context.NOTHING))
                        .map(answer -> carryOn(answer, past, id))
                        .orElseGet(() -> plan(said, selected, past, id));
        return records.keep(said, id, plan, past);
    }

    /** What a message means by itself: the one place where its reading comes from. */
    private Reading read(Said said, Given given, Past past) {
        return past.inItsLanguage(reader.read(said.text(), given.context()));
    }

    /** Does what the user has chosen, or what had lacked a picture. */
    private Plan carryOn(Questions.Answer answer, Past past, MessageId id) {
        Said meant = answer.said();
        List<Source> selected = attachments.selected(meant.session(), meant.selected());
        Given given = Given.of(meant, selected, past);
        if (answer.intent().isEmpty()) {
            Reading talk = understanding.read(meant.text(), given.context());
            return Plan.of(Talking.reply(talk, SmallTalk.topic(meant.text()), id));
        }
        Feature feature = answer.intent().get();
        Reading reading = understanding.readAs(feature, meant.text());
        Start start = new Start(Meaning.of(reading), given.as(feature, past), "");
        return editing.plan(meant, List.of(), List.of(reading), start);
    }

    private Plan plan(Said said, List<Source> selected, Past past, MessageId id) {
        Given given = Given.of(said, selected, past);
        Reading offline = past.inItsLanguage(understanding.read(said.text(), given.context()));
        boolean bare = said.image() == null && said.reference() == null && selected.isEmpty();
        Optional<Move> move = bare ? Moves.of(said.text()) : Optional.empty();
        if (move.isPresent()) {
            return moving.plan(said, move.get(), past, offline.language().getLanguage());
        }
        Optional<Topic> talk = SmallTalk.sure(said.text());
        if (talk.isPresent()) {
            return Plan.of(Talking.reply(offline, talk.get(), id));
        }
        List<String> wishes =
                Wishes.in(said.text(), words -> understanding.read(words, given.context()));
        if (wishes.size() > 1) {
            return several(said, wishes, given, past);
        }
        Reading wish = wish(read(said, given, past), given);
        boolean chat = wish.intent().isEmpty() && wish.confidence() >= SURELY_TALK;
        return chat
                ? Plan.of(Talking.reply(wish, SmallTalk.topic(said.text()), id))
                : single(said, wish, given, past);
    }

    private Plan single(Said said, Reading wish, Given given, Past past) {
        List<Deed> redrawn = redrawn(said, wish, given, past);
        Optional<Reply> doubt =
                redrawn.isEmpty() ? Doubt.about(said, wish, given.hasImage()) : Optional.empty();
        if (doubt.isPresent()) {
            return Plan.of(doubt.get());
        }
        List<Reading> left = redrawn.isEmpty() ? List.of(wish) : List.of();
        return editing.plan(said, redrawn, left, start(wish, redrawn, given, past));
    }

    private Plan several(Said said, List<String> wishes, Given given, Past past) {
        List<Reading> readings =
                wishes.stream()
                        .map(words -> wish(understanding.read(words, given.context()), given))
                        .toList();
        Reading first = readings.getFirst();
        List<Deed> redrawn = redrawn(said, first, given, past);
        return editing.plan(
                said,
                redrawn,
                readings.subList(redrawn.size(), readings.size()),
                start(first, redrawn, given, past));
    }

    private Start start(Reading first, List<Deed> redrawn, Given given, Past past) {
        Meaning meaning = Meaning.of(first);
        Pictures pictures =
                first.intent().map(feature -> given.as(feature, past)).orElse(given.pictures());
        String note =
                redrawn.isEmpty()
                        ? note(first, given, past)
                        : Phrases.of(meaning.language()).say("assumed.redraw");
        return new Start(meaning, pictures, note);
    }

    private List<Deed> redrawn(Said said, Reading wish, Given given, Past past) {
        Optional<Shown> picture =
                given.explicit()
                        ? Optional.ofNullable(given.pictures().image()).flatMap(past::find)
                        : past.now();
        return picture.flatMap(shown -> redrawing.deed(said, wish, shown, past)).stream().toList();
    }

    /**
     * What a reading has to be mended to: {@code draw …} is a new picture, however odd its subject,
     * and a few words that change a picture are none: {@code at night instead}.
     */
    private Reading wish(Reading reading, Given given) {
        String words = reading.prompt().original();
        if (reading.confidence() < Doubt.SURE && Wishes.commandDrawing(words)) {
            return understanding.readAs(Feature.IMAGE_GENERATION, words).in(reading.language());
        }
        boolean mayChange =
                switch (reading.intent().orElse(Feature.IMAGE_GENERATION)) {
                    case IMAGE_GENERATION, REIMAGINE -> true;
                    case STYLE_TRANSFER -> !given.hasReference();
                    case UPSCALE, REMOVE_BACKGROUND, RELIGHT, IMAGE_EXPAND -> false;
                };
        return given.hasImage() && mayChange && FollowUp.isChange(words)
                ? understanding.readAs(Feature.REIMAGINE, words).in(reading.language())
                : reading;
    }

    /** Which picture was taken, where there were several to choose from. */
    private static String note(Reading reading, Given given, Past past) {
        boolean edits = reading.intent().filter(f -> f != Feature.IMAGE_GENERATION).isPresent();
        int choice = past.now().map(Shown::message).map(past::of).map(List::size).orElse(0);
        return edits && !given.explicit() && choice > 1
                ? Phrases.of(reading.language().getLanguage()).say("assumed.first", choice)
                : "";
    }
}
