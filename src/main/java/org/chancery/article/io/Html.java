package org.chancery.article.io;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.article.ArticleException;
import org.chancery.article.Details;
import org.chancery.article.WrittenDates;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** A page of HTML: the text of its article, and what its head says of it (Open Graph, schema.org, plain HTML). */
final class Html {
    private static final String NOT_ARTICLE =
            "script,style,noscript,template,nav,header:not(article header),footer,aside,form,button,"
                    + "select,iframe,svg,figure,figcaption,[hidden],[aria-hidden=true],[role=navigation],[role=complementary]";
    private static final Set<String> BLOCKS = Set.of(
            "p",
            "div",
            "section",
            "article",
            "main",
            "blockquote",
            "ul",
            "ol",
            "li",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "table",
            "tr",
            "td",
            "th",
            "dl",
            "dt",
            "dd",
            "pre",
            "hr",
            "header",
            "address",
            "body");
    private static final List<String> PUBLISHED = List.of(
            "meta[property=article:published_time]",
            "meta[name=article:published_time]",
            "meta[itemprop=datePublished]",
            "meta[property=og:article:published_time]",
            "meta[name=date]",
            "meta[name=pubdate]",
            "meta[name=DC.date.issued]",
            "meta[name=dcterms.created]",
            "[itemprop=datePublished]",
            "article time[datetime]",
            "time[pubdate]");
    private static final Pattern JSON_LD_DATE = Pattern.compile("\"datePublished\"\\s*:\\s*\"([^\"]+)\"");

    private Html() {}

    static Draft parse(String content) {
        Document page = Jsoup.parse(LineEnds.unify(content));
        Details details =
                new Details(title(page), published(page), meta(page, "og:site_name"), url(page), language(page));
        page.select(NOT_ARTICLE).remove();
        return new Draft(Optional.empty(), text(body(page)), details);
    }

    /** The text of a piece of HTML, blocks parted by blank lines. */
    static String text(String fragment) {
        return text(Jsoup.parseBodyFragment(fragment).body());
    }

    /** The element that holds most of the running text: an article or main element where there is one. */
    private static Element body(Document page) {
        return page.select("article,main,[itemprop=articleBody],[role=main]").stream()
                .filter(candidate -> candidate.parents().is("article,main") == false)
                .max(java.util.Comparator.comparingInt(e -> paragraphText(e)))
                .filter(best -> paragraphText(best) > 0)
                .orElse(page.body());
    }

    private static int paragraphText(Element element) {
        return element.select("p").text().length();
    }

    private static String text(Element root) {
        StringBuilder text = new StringBuilder();
        root.traverse(new NodeVisitor() {
            @Override
            public void head(Node node, int depth) {
                if (node instanceof TextNode words) {
                    append(text, words.getWholeText());
                } else if (node.nameIs("br")) {
                    end(text, "\n");
                } else if (BLOCKS.contains(node.nodeName())) {
                    end(text, node.nameIs("li") ? "\n" : "\n\n");
                    text.append(node.nameIs("li") ? "- " : "");
                }
            }

            @Override
            public void tail(Node node, int depth) {
                if (BLOCKS.contains(node.nodeName())) {
                    end(text, node.nameIs("li") ? "\n" : "\n\n");
                }
            }
        });
        return text.toString().strip();
    }

    private static void append(StringBuilder text, String words) {
        String joined = words.replaceAll("[\\s\\u00A0]+", " ");
        boolean fresh = text.isEmpty() || Character.isWhitespace(text.charAt(text.length() - 1));
        text.append(fresh ? joined.stripLeading() : joined);
    }

    private static void end(StringBuilder text, String end) {
        while (!text.isEmpty() && text.charAt(text.length() - 1) == ' ') {
            text.setLength(text.length() - 1);
        }
        if (!text.isEmpty() && !text.toString().endsWith("\n" + "\n".repeat(end.length() - 1))) {
            text.append(text.charAt(text.length() - 1) == '\n' ? end.substring(1) : end);
        }
    }

    private static Optional<String> title(Document page) {
        return meta(page, "og:title")
                .or(() ->
                        Optional.ofNullable(page.selectFirst("article h1, h1")).map(Element::text))
                .or(() -> Optional.of(page.title()));
    }

    private static Optional<String> url(Document page) {
        return Optional.ofNullable(page.selectFirst("link[rel=canonical]"))
                .map(link -> link.attr("href"))
                .filter(href -> !href.isBlank())
                .or(() -> meta(page, "og:url"));
    }

    private static Optional<String> language(Document page) {
        return Optional.ofNullable(page.selectFirst("html")).map(html -> html.attr("lang"));
    }

    private static Optional<String> meta(Document page, String property) {
        return Optional.ofNullable(page.selectFirst("meta[property=" + property + "]"))
                .map(meta -> meta.attr("content"))
                .filter(content -> !content.isBlank());
    }

    /** The first date that can be read; pages carry many that cannot, which is no fault of the user. */
    private static Optional<LocalDate> published(Document page) {
        List<String> written = new java.util.ArrayList<>();
        for (String place : PUBLISHED) {
            Optional.ofNullable(page.selectFirst(place)).ifPresent(found -> Arrays.asList("content", "datetime")
                    .forEach(attribute -> written.add(found.attr(attribute))));
        }
        for (Element script : page.select("script[type=application/ld+json]")) {
            Matcher matcher = JSON_LD_DATE.matcher(script.data());
            if (matcher.find()) {
                written.add(matcher.group(1));
            }
        }
        return written.stream()
                .filter(w -> !w.isBlank())
                .flatMap(w -> readable(w).stream())
                .findFirst();
    }

    private static Optional<LocalDate> readable(String written) {
        try {
            return Optional.of(WrittenDates.parse(written));
        } catch (ArticleException unreadable) {
            return Optional.empty();
        }
    }
}
