package dev.easel.understanding;

import org.springframework.stereotype.Component;

/** Reads messages offline first, then with a second opinion where there is one. */
@Component
public final class MessageReader {
    private final Understanding understanding;
    private final Interpreter interpreter;

    MessageReader(Understanding understanding, Interpreter interpreter) {
        this.understanding = understanding;
        this.interpreter = interpreter;
    }

    /** Reads a message; may wait for the second opinion. */
    public Reading read(String message, Context context) {
        Reading offline = understanding.read(message, context);
        return interpreter.interpret(message, context, offline).orElse(offline);
    }
}
