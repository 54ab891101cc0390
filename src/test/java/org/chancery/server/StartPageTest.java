package org.chancery.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.chancery.graph.FixtureEvents;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;

/** The start page in a browser, over a real server and a real store. */
class StartPageTest {
    private static final String MEETING = "#picture [data-event='" + FixtureEvents.MEETING.id() + "']";

    @TempDir
    static Path folder;

    private static Browser browser;
    private static ServedStore served;

    @BeforeAll
    static void start() {
        browser = Browser.start(folder.resolve("profile"));
        served = ServedStore.start(folder.resolve("kg"), Duration.ofSeconds(10));
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
            served.close();
        }
    }

    @BeforeEach
    void open() {
        browser.open(served.server().url());
    }

    @AfterEach
    void nothingWentWrongAndNothingLeftThisMachine() {
        assertThat(browser.errors()).isEmpty();
        assertThat(browser.requests()).isNotEmpty().allSatisfy(address -> assertThat(address)
                .matches("(" + served.server().url() + "|data:|blob:"
                        + served.server().url() + "|about:).*"));
    }

    @Test
    void drawsAnEventForEachThatIsDatedAndListsTheOthers() {
        long dated = FixtureEvents.ALL.stream()
                .filter(event -> event.dates().isPresent())
                .count();

        assertThat(browser.all("#picture .row")).hasSize((int) dated);
        assertThat(browser.all("#undated li")).hasSize((int) (FixtureEvents.ALL.size() - dated));
        assertThat(browser.await("#timeline-status").getText()).isEqualTo(FixtureEvents.ALL.size() + " events");
        assertThat(browser.all("#picture .tick")).hasSizeGreaterThan(2);
    }

    @Test
    void showsStatusPrecisionAndSourcesInTheSignOfAnEvent() {
        WebElement meeting = browser.await(MEETING);
        WebElement tariff = browser.await("#picture [data-event='" + FixtureEvents.TARIFF.id() + "']");
        WebElement request = browser.await("#picture [data-event='" + FixtureEvents.REQUEST.id() + "']");

        assertThat(meeting.getDomAttribute("class")).contains("occurred", "talks");
        assertThat(tariff.getDomAttribute("class")).contains("possible", "pressure");
        assertThat(request.getDomAttribute("class")).contains("denied");
        assertThat(dash(FixtureEvents.TARIFF.id())).isNotEqualTo("none");
        assertThat(dash(FixtureEvents.MEETING.id())).isEqualTo("none");
        assertThat(size(FixtureEvents.REQUEST.id(), "width")).isGreaterThan(size(FixtureEvents.MEETING.id(), "width"));
        assertThat(size(FixtureEvents.MEETING.id(), "height"))
                .isGreaterThan(size(FixtureEvents.REQUEST.id(), "height"));
        assertThat(meeting.getDomAttribute("aria-label"))
                .isEqualTo("Donald Trump and Xi Jinping meet in Busan, has happened, 30 Oct 2025, 4 sources");
    }

    @Test
    void givesTheSentencesOfAnEventThatIsClicked() {
        browser.await(MEETING).click();

        WebElement panel = browser.await("#event");
        browser.await("#event blockquote");
        assertThat(panel.findElement(By.tagName("h2")).getText())
                .isEqualTo("Donald Trump and Xi Jinping meet in Busan");
        assertThat(texts("#event blockquote"))
                .hasSize(5)
                .startsWith("Donald Trump will meet Xi Jinping in Busan on October 30.")
                .endsWith("Trump met Xi in Busan on October 30.");
        assertThat(texts("#event mark")).startsWith("meet").endsWith("met");
        assertThat(texts("#event .badge")).containsExactly("planned", "planned", "planned", "planned", "has happened");
        assertThat(texts("#event a")).contains("Q22686");
        assertThat(panel.getText()).contains("The Example Herald", "“next Thursday”: 30 Oct 2025");
    }

    @Test
    void isWorkedWithTheKeyboardAlone() {
        browser.run("document.querySelector('#picture .row').focus()");
        active().sendKeys(Keys.ARROW_DOWN, Keys.ARROW_DOWN);
        String second = active().getDomAttribute("data-event");
        active().sendKeys(Keys.ENTER);
        browser.await("#event blockquote");
        browser.await("#event").sendKeys(Keys.ESCAPE);

        assertThat(browser.await("#picture").isDisplayed()).isTrue();
        assertThat(browser.all("#event:not([hidden])")).isEmpty();
        assertThat(active().getDomAttribute("data-event")).isEqualTo(second);
    }

    @Test
    void filtersTheTimeline() {
        browser.await("#filter [name=actor]").sendKeys("Kim Jong Un" + Keys.ENTER);
        browser.awaitText("#timeline-status", "2 events");

        assertThat(texts("#undated a")).containsExactly("Donald Trump and Kim Jong Un meet");
        assertThat(browser.all("#picture .row")).hasSize(1);
        assertThat(new Select(browser.await("#filter [name=type]")).getOptions())
                .extracting(WebElement::getText)
                .contains("all", "meeting", "tariff");
    }

    @Test
    void runsASavedQuery() {
        new Select(browser.await("#query-name")).selectByValue("country-meetings");
        browser.await("#query-fields [name=country]").sendKeys("United States");
        browser.await("#query-fields [name=other]").sendKeys("China");
        browser.await("#query-form [type=submit]").click();
        browser.await("#query-result td");

        assertThat(texts("#query-result th")).contains("date", "status", "label");
        assertThat(texts("#query-result tbody tr")).singleElement().asString().contains("meet in Busan", "2025-10-30");
    }

    @Test
    void runsASparqlQueryOfItsOwn() {
        browser.await("#sparql-form [type=submit]").click();
        browser.await("#sparql-result td");

        assertThat(texts("#sparql-result tbody tr")).hasSize(5);
    }

    @Test
    void saysWhatIsWrongWithAQuery() {
        WebElement text = browser.await("#sparql-text");
        text.clear();
        text.sendKeys("SELECT ?x WHERE { ?x a }");
        browser.await("#sparql-form [type=submit]").click();

        assertThat(browser.await("#sparql-result .error").getText()).contains("line 1, column 24");
        assertThat(browser.errors()).singleElement().asString().contains("400");
    }

    @Test
    void anEventCanBeLinkedTo() {
        browser.open(served.at("/#" + FixtureEvents.PLEDGE.id()));

        assertThat(browser.await("#event dl").getText()).contains("about 550,000,000,000 USD");
    }

    @Test
    void fitsAPhone() {
        browser.resize(390, 800);
        browser.open(served.at("/#" + FixtureEvents.MEETING.id()));
        browser.await("#event blockquote");

        assertThat(browser.run("return document.documentElement.scrollWidth")).isEqualTo(390L);
    }

    private static WebElement active() {
        return (WebElement) browser.run("return document.activeElement");
    }

    private static List<String> texts(String selector) {
        return browser.all(selector).stream().map(WebElement::getText).toList();
    }

    private static String dash(String event) {
        return String.valueOf(browser.run(
                "return getComputedStyle(document.querySelector(`#picture [data-event='${arguments[0]}'] .bar`))"
                        + ".strokeDasharray",
                event));
    }

    private static double size(String event, String side) {
        return ((Number) browser.run(
                        "return document.querySelector(`#picture [data-event='${arguments[0]}'] .bar`)"
                                + ".getBBox()[arguments[1]]",
                        event,
                        side))
                .doubleValue();
    }
}
