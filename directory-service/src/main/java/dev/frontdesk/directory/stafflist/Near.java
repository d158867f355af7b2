package dev.frontdesk.directory.stafflist;

import dev.frontdesk.names.Typed;

/** How many characters at the end of what was typed may be wrong. */
final class Near {

    private static final int LETTERS_THAT_MEAN_SOMETHING = 4;
    private static final int MOST_WRONG_LETTERS = 3;

    private Near() {}

    /** Of a Chinese name the last character when two are left; none of a number; up to three of at least five letters. */
    static int mostWrong(Typed typed) {
        var text = typed.from();
        if (text.chars().anyMatch(Character::isDigit)) {
            return 0;
        }
        if (text.codePoints().anyMatch(Character::isIdeographic)) {
            return typed.length() > 2 ? 1 : 0;
        }
        return Math.clamp(typed.length() - LETTERS_THAT_MEAN_SOMETHING, 0, MOST_WRONG_LETTERS);
    }
}
