package dev.garden.parser.markdown.field;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/**
 * Where a field stands among the inlines of a container.
 *
 * @param open its opening bracket
 * @param close its closing bracket
 * @param colons where the two colons are in the text of the opening bracket
 */
record FieldPlace(Bracket open, Bracket close, int colons) {

    /** A bracket in a text. */
    record Bracket(Text text, int offset) {

        char sign() {
            return text.getLiteral().charAt(offset);
        }
    }

    String key() {
        return open.text.getLiteral().substring(open.offset + 1, colons).strip();
    }

    Field.Form form() {
        return open.sign() == '[' ? Field.Form.SQUARE : Field.Form.ROUND;
    }

    /** {@return the fields among the children of {@code holder}, outermost only, in order; brackets are paired in one pass} */
    static List<FieldPlace> in(Node holder) {
        List<Bracket> brackets = brackets(holder);
        int[] partners = partners(brackets);
        List<FieldPlace> places = new ArrayList<>();
        for (int i = 0; i < brackets.size(); i++) {
            int colons = partners[i] < i ? -1 : colons(brackets, i);
            if (colons >= 0) {
                places.add(new FieldPlace(brackets.get(i), brackets.get(partners[i]), colons));
                i = partners[i];
            }
        }
        return places;
    }

    private static List<Bracket> brackets(Node holder) {
        List<Bracket> brackets = new ArrayList<>();
        for (Node child = holder.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof Text text) {
                String literal = text.getLiteral();
                for (int i = 0; i < literal.length(); i++) {
                    if ("[]()".indexOf(literal.charAt(i)) >= 0) {
                        brackets.add(new Bracket(text, i));
                    }
                }
            }
        }
        return brackets;
    }

    /** {@return for each opening bracket the index of its closing one; -1 for all others} */
    private static int[] partners(List<Bracket> brackets) {
        int[] partners = new int[brackets.size()];
        Deque<Integer> squares = new ArrayDeque<>();
        Deque<Integer> rounds = new ArrayDeque<>();
        for (int i = 0; i < partners.length; i++) {
            partners[i] = -1;
            char sign = brackets.get(i).sign();
            Deque<Integer> open = sign == '[' || sign == ']' ? squares : rounds;
            if (sign == '[' || sign == '(') {
                open.push(i);
            } else if (!open.isEmpty()) {
                partners[open.pop()] = i;
            }
        }
        return partners;
    }

    /** {@return where the colons are that follow a bracket with a key between, no other bracket; -1 if there are none} */
    private static int colons(List<Bracket> brackets, int index) {
        Bracket open = brackets.get(index);
        Bracket next = brackets.get(index + 1);
        String literal = open.text.getLiteral();
        int end = next.text == open.text ? next.offset : literal.length();
        int colons = literal.substring(open.offset + 1, end).indexOf("::");
        boolean keyed = colons > 0
                && !literal.substring(open.offset + 1, open.offset + 1 + colons).isBlank();
        return keyed ? open.offset + 1 + colons : -1;
    }
}
