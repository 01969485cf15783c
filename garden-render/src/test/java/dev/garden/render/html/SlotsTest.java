package dev.garden.render.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class SlotsTest {

    @Test
    void putsEachPieceInItsPlace() {
        var slots = new Slots();
        String a = slots.keep("<b>$1\\</b>");
        String b = slots.keep("b");
        assertEquals("x b y <b>$1\\</b>", slots.fill("x " + b + " y " + a));
    }

    @Test
    void usesAPieceOnce() {
        var slots = new Slots();
        String a = slots.keep("a");
        assertEquals("a.", slots.fill(a + a + "."));
    }

    @Test
    void doesNotFillWhatAPieceHolds() {
        var slots = new Slots();
        String a = slots.keep("a");
        String b = slots.keep(a);
        assertEquals(a, slots.fill(b));
    }
}
