package org.chancery.timeline.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chancery.timeline.TestEvents;
import org.chancery.timeline.TimelineEvent;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DrawingTest {
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void nothingTouchesItsNeighbourOrTheEdge(int seed) {
        for (Section section : Sections.of(TestEvents.random(400, seed))) {
            assertApart(Drawing.of(section));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void undatedEventsDoNotTouchEither(int seed) {
        List<TimelineEvent> undated = TestEvents.random(400, seed).stream()
                .filter(event -> event.when().isEmpty())
                .toList();

        assertApart(Drawing.undated(undated));
    }

    private static void assertApart(Markup svg) {
        Map<Double, List<double[]>> lanes = new TreeMap<>();
        for (Element mark : Jsoup.parse(svg.toString()).select("a")) {
            Element bar = mark.select("rect").get(0);
            double from = number(bar, "x");
            double to = from + number(bar, "width");
            Element label = mark.select("text").get(0);
            double size = TextSize.of(label.text());
            double labelFrom = number(label, "x") - (label.attr("text-anchor").equals("end") ? size : 0);
            lanes.computeIfAbsent(number(bar, "y"), y -> new ArrayList<>())
                    .add(new double[] {Math.min(from, labelFrom), Math.max(to, labelFrom + size)});
        }
        assertThat(lanes).isNotEmpty();
        lanes.values().forEach(lane -> {
            lane.sort((one, other) -> Double.compare(one[0], other[0]));
            assertThat(lane.get(0)[0]).isGreaterThanOrEqualTo(9);
            for (int i = 1; i < lane.size(); i++) {
                assertThat(lane.get(i)[0]).isGreaterThan(lane.get(i - 1)[1]);
            }
            assertThat(lane.get(lane.size() - 1)[1]).isLessThanOrEqualTo(991);
        });
    }

    private static double number(Element element, String attribute) {
        return Double.parseDouble(element.attr(attribute));
    }
}
