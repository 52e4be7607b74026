package dev.easel;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ReducedMotion;
import dev.easel.testing.TestServer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The studio page in a real browser; skipped where none is installed. */
class StudioPageTest {
    private static final List<Path> BROWSERS =
            Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                    .map(Path::of)
                    .toList();
    private static final Map<String, String> NO_DOWNLOAD =
            Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
    private static final double PATIENCE_MS = 60_000;

    private static Playwright playwright;
    private static Browser browser;

    private final ConcurrentLinkedQueue<String> complaints = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<String> requests = new ConcurrentLinkedQueue<>();
    private final String studio = "http://localhost:" + TestServer.shared().port() + "/";
    private BrowserContext context;
    private Page page;

    @BeforeAll
    static void openBrowser() {
        var executable = BROWSERS.stream().filter(Files::isExecutable).findFirst();
        Assumptions.assumeTrue(executable.isPresent(), "no Chromium is installed");
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MS);
        playwright = Playwright.create(new Playwright.CreateOptions().setEnv(NO_DOWNLOAD));
        browser =
                playwright
                        .chromium()
                        .launch(
                                new LaunchOptions()
                                        .setExecutablePath(executable.orElseThrow())
                                        .setArgs(
                                                List.of(
                                                        "--no-sandbox",
                                                        "--disable-gpu",
                                                        "--disable-background-networking",
                                                        "--no-first-run")));
    }

    @AfterAll
    static void closeBrowser() {
        if (playwright != null) {
            playwright.close();
        }
    }

    @BeforeEach
    void openStudio() {
        var english =
                new Browser.NewContextOptions()
                        .setLocale("en-GB")
                        .setReducedMotion(ReducedMotion.REDUCE);
        context = browser.newContext(english);
        context.setDefaultTimeout(PATIENCE_MS);
        page = context.newPage();
        page.onConsoleMessage(this::listen);
        page.onPageError(complaints::add);
        page.onRequest(request -> requests.add(request.url()));
        page.navigate(studio);
    }

    @AfterEach
    void leaveStudio() {
        context.close();
    }

    @Test
    void keyboardAloneMakesAPictureThatStandsInTheGalleryAndSurvivesAReload() {
        page.locator("#resolution").focus();
        page.keyboard().press("1");
        assertThat(page.locator("#resolution")).hasValue("1k");
        page.locator("#message").focus();
        page.keyboard().type("A lighthouse under the stars");
        Request said = page.waitForRequest("**/messages", () -> page.keyboard().press("Enter"));
        assertThat(said.postData()).contains("\"resolution\":\"1k\"");
        assertThat(page.locator(".answer .picture img")).hasCount(1);
        assertThat(page.locator("#thumbnails li")).hasCount(1);
        assertThat(page.locator("#welcome")).isHidden();
        assertThat(page.locator(".picture img")).not().hasJSProperty("naturalWidth", 0);
        page.reload();
        assertThat(page.locator(".asked p")).hasText("A lighthouse under the stars");
        assertThat(page.locator(".answer .picture img")).hasCount(1);
        assertAccessible();
        assertQuietAndAtHome();
    }

    @Test
    void aPictureIsSeenLargeUsedThrownAwayAndTakenBack() {
        page.locator("#message").fill("A red car");
        page.locator("#resolution").selectOption("1k");
        page.locator("[type=submit]").click();
        page.locator("#thumbnails button").first().focus();
        page.keyboard().press("Enter");
        assertThat(page.locator("#viewer-title")).hasText("A red car");
        assertAccessible();
        page.keyboard().press("Escape");
        assertThat(page.locator("#viewer")).isHidden();
        page.locator("#thumbnails button").first().click();
        page.locator("[data-action=use]").click();
        assertThat(page.locator("#attached")).isVisible();
        page.locator("#thumbnails button").first().click();
        page.locator("[data-action=trash]").click();
        assertThat(page.locator("#thumbnails li")).hasCount(0);
        page.locator("#toast button").click();
        assertThat(page.locator("#thumbnails li")).hasCount(1);
        assertQuietAndAtHome();
    }

    @Test
    void speaksVietnameseOnceToldTo() {
        page.locator("[data-language=vi]").click();
        assertThat(page.locator("#greeting")).hasText("Bạn muốn xem bức tranh nào?");
        assertThat(page.locator("html")).hasAttribute("lang", "vi");
        page.reload();
        assertThat(page.locator("[type=submit]")).hasText("Gửi");
        assertAccessible();
        assertQuietAndAtHome();
    }

    @Test
    void aBlankMessageIsAnsweredKindlyAndNotSent() {
        page.locator("#message").fill("   ");
        page.keyboard().press("Enter");
        assertThat(page.locator("#problem")).containsText("Say in a few words");
        assertThat(page.locator("#message")).isFocused();
        assertThat(page.locator("#messages li")).hasCount(0);
        assertThat(requests).noneMatch(url -> url.contains("/chat/"));
        assertQuietAndAtHome();
    }

    private void listen(ConsoleMessage message) {
        if (Set.of("error", "warning").contains(message.type())) {
            complaints.add(message.text());
        }
    }

    private void assertAccessible() {
        assertThat(new AxeBuilder(page).analyze().getViolations())
                .filteredOn(rule -> Set.of("serious", "critical").contains(rule.getImpact()))
                .extracting(Rule::getDescription)
                .isEmpty();
    }

    private void assertQuietAndAtHome() {
        assertThat(complaints).isEmpty();
        assertThat(requests).allMatch(url -> url.startsWith(studio) || url.startsWith("blob:"));
    }
}
