package dev.easel.language.call;

/** A language model somewhere. */
@FunctionalInterface
public interface Peer {
    /**
     * What came back.
     *
     * @param tokensIn of instructions and message, as the provider counts them
     * @param tokensOut of the text, as the provider counts them
     */
    record Answer(String text, long tokensIn, long tokensOut) {}

    /**
     * Asks and waits; stops when its thread is interrupted. Throws {@link CallFailed} if there is
     * no answer.
     */
    Answer ask(String message);
}
