package dev.garden.render.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.garden.render.spi.EngineResult;
import dev.garden.render.spi.EngineResult.Unfinished;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class UmlWorkerTest {

    private static final EngineResult DRAWN = new EngineResult.Markup("<svg></svg>");

    @Test
    void givesBackWhatIsDrawn() {
        assertEquals(DRAWN, new UmlWorker(20).draw(() -> DRAWN));
    }

    @Test
    void leavesADiagramWithoutEndBehind() {
        var never = new CountDownLatch(1);
        var result = new UmlWorker(0).draw(() -> {
            while (never.getCount() > 0) {
                Thread.onSpinWait();
            }
            return DRAWN;
        });
        never.countDown();
        assertTrue(assertInstanceOf(Unfinished.class, result).reason().contains("too long"));
    }

    @Test
    void aMachineThatCannotDrawDoesNotEndTheBuild() {
        var result = new UmlWorker(20).draw(() -> {
            throw new NoClassDefFoundError("no fonts\nhere");
        });
        assertTrue(assertInstanceOf(Unfinished.class, result).reason().endsWith("NoClassDefFoundError: no fonts here"));
    }

    @Test
    void anInterruptedBuildGoesOnAtOnce() {
        var goOn = new CountDownLatch(1);
        Thread.currentThread().interrupt();
        var result = new UmlWorker(20).draw(() -> {
            while (goOn.getCount() > 0) {
                Thread.onSpinWait();
            }
            return DRAWN;
        });
        goOn.countDown();
        assertInstanceOf(Unfinished.class, result);
        assertTrue(Thread.interrupted());
    }
}
