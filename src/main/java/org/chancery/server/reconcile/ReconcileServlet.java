package org.chancery.server.reconcile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.chancery.entity.Catalogue;
import org.chancery.graph.Iris;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * {@code /reconcile}: the Reconciliation Service API 0.2 over a store and a catalogue. Errors are JSON with one key, {@code error}.
 *
 * @see <a href="https://www.w3.org/community/reports/reconciliation/CG-FINAL-specs-0.2-20230410/">Reconciliation Service API v0.2</a>
 */
final class ReconcileServlet extends HttpServlet {
    private static final long serialVersionUID = 1;
    private static final Logger LOG = LoggerFactory.getLogger(ReconcileServlet.class);

    /** A name of two words is looked for in all ways. */
    private static final String NOBODY = "Rudolf Rassendyll";

    private static final String WIKIDATA_PAGE = "https://www.wikidata.org/wiki/";

    private final transient DatasetGraph store;
    private final transient Supplier<Catalogue> catalogue;
    private final transient LiveNames names;
    private final transient Origins origins;
    private final transient Types types = Types.load();
    private final transient Properties properties = Properties.load();
    private final transient QueryReader reader = new QueryReader(types, properties);

    /** @param catalogue asked for with every request that needs it */
    ReconcileServlet(DatasetGraph store, Supplier<Catalogue> catalogue, LiveNames names, Origins origins) {
        this.store = store;
        this.catalogue = catalogue;
        this.names = names;
        this.origins = origins;
    }

    /** Answers a query that nobody asked, so that all that queries need is read. */
    void answerAhead() {
        Txn.executeRead(store, () -> answers().single(reader.single(NOBODY)));
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Vary", "Origin");
        origins.asking(request).ifPresent(origin -> response.setHeader("Access-Control-Allow-Origin", origin));
        try {
            switch (request.getMethod()) {
                case "GET", "HEAD", "POST" -> answer(request, response);
                case "OPTIONS" -> preflight(request, response);
                default -> throw new ReconcileException(405, "there are GET and POST here");
            }
        } catch (ReconcileException e) {
            Reply.error(response, e);
        } catch (RuntimeException e) {
            LOG.error("{} {} failed", request.getMethod(), request.getRequestURI(), e);
            Reply.error(response, new ReconcileException(500, "this went wrong here; the log of the server says why"));
        }
    }

    private void preflight(HttpServletRequest request, HttpServletResponse response) {
        boolean isAllowed = origins.asking(request).isPresent();
        response.setStatus(isAllowed ? HttpServletResponse.SC_NO_CONTENT : HttpServletResponse.SC_FORBIDDEN);
        if (isAllowed) {
            response.setHeader("Access-Control-Allow-Methods", "GET, POST");
            response.setHeader("Access-Control-Allow-Headers", "Content-Type");
            response.setHeader("Access-Control-Allow-Private-Network", "true");
            response.setHeader("Access-Control-Max-Age", "600");
        }
    }

    private void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Parameters parameters = Parameters.of(request);
        String path = Optional.ofNullable(request.getPathInfo()).orElse("");
        switch (path) {
            case "/preview" -> preview(request, parameters, response);
            case "/view" -> view(parameters, response);
            default -> {
                Optional<String> function = Reply.function(parameters);
                if (function.isPresent() && !origins.allowsScript(request)) {
                    throw new ReconcileException(403, "pages of other machines may not load this as a script");
                }
                Reply.json(response, json(path, parameters, root(request)), function);
            }
        }
    }

    private JsonNode json(String path, Parameters parameters, String root) {
        return Txn.calculateRead(store, () -> {
            String prefix = path.startsWith("/suggest/") ? parameters.require("prefix") : "";
            int cursor = parameters.number("cursor", 0);
            return switch (path) {
                case "", "/" -> reconciled(parameters, root);
                case "/suggest/entity" ->
                    Suggestions.entities(
                            finder(), prefix, cursor, parameters.get("type").flatMap(types::find));
                case "/suggest/type" -> Suggestions.types(types, prefix, cursor);
                case "/suggest/property" -> Suggestions.properties(properties, prefix, cursor);
                case "/flyout/entity", "/flyout/type", "/flyout/property" ->
                    flyout(path.substring("/flyout/".length()), parameters.require("id"), root);
                case "/properties" -> proposed(parameters);
                default ->
                    throw new ReconcileException(
                            404, "nothing under /reconcile" + path + "; the service is at /reconcile");
            };
        });
    }

    private Things things() {
        return new Things(store, catalogue.get(), types);
    }

    private Finder finder() {
        return new Finder(things(), names.now());
    }

    private Answers answers() {
        Finder finder = finder();
        return new Answers(new Ranking(finder, types), finder.things());
    }

    private JsonNode reconciled(Parameters parameters, String root) {
        if (parameters.get("queries").isPresent()) {
            return answers().batch(reader.batch(parameters.require("queries")));
        }
        if (parameters.get("extend").isPresent()) {
            return new Extension(things(), reader).answer(parameters.require("extend"));
        }
        if (parameters.get("query").isPresent()) {
            return answers().single(reader.single(parameters.require("query")));
        }
        return Manifest.of(root, types);
    }

    private ObjectNode flyout(String what, String id, String root) {
        Optional<String> html =
                switch (what) {
                    case "type" -> types.find(id).map(type -> Pages.flyout(type.name(), type.id()));
                    case "property" -> properties.find(id).map(each -> Pages.flyout(each.name(), each.description()));
                    default -> {
                        Things things = things();
                        yield things.find(id).map(new Pages(things, root)::flyout);
                    }
                };
        return JsonNodeFactory.instance
                .objectNode()
                .put("id", id)
                .put("html", html.orElseThrow(() -> new ReconcileException(404, "no " + what + " " + id)));
    }

    /** The properties that a table of things of a type can be extended with (section 7.2). */
    private ObjectNode proposed(Parameters parameters) {
        Optional<Type> type = parameters.get("type").flatMap(types::find);
        int limit = parameters.number("limit", 0);
        List<Property> proposed = type.map(known -> properties.of(known, types)).orElseGet(properties::all);
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        ArrayNode list = json.putArray("properties");
        proposed.stream()
                .limit(limit > 0 ? limit : Long.MAX_VALUE)
                .forEach(property -> list.addObject().put("id", property.id()).put("name", property.name()));
        parameters.get("type").ifPresent(id -> json.put("type", id));
        if (limit > 0) {
            json.put("limit", limit);
        }
        return json;
    }

    private void preview(HttpServletRequest request, Parameters parameters, HttpServletResponse response)
            throws IOException {
        String id = parameters.require("id");
        String html = Txn.calculateRead(store, () -> {
            Things things = things();
            Pages pages = new Pages(things, root(request));
            return things.find(id).map(pages::preview).orElseGet(() -> {
                response.setStatus(HttpServletResponse.SC_NOT_FOUND);
                return pages.unknown(id);
            });
        });
        response.setContentType("text/html;charset=utf-8");
        response.setHeader(
                "Content-Security-Policy",
                "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors "
                        + origins.frames());
        response.getOutputStream().write(html.getBytes(StandardCharsets.UTF_8));
    }

    /** Sends to the page of this server about what the graph describes, else to the one of Wikidata. */
    private void view(Parameters parameters, HttpServletResponse response) throws IOException {
        String id = parameters.require("id");
        Thing thing = Txn.calculateRead(store, () -> things().find(id))
                .orElseThrow(() -> new ReconcileException(404, "neither the graph nor the catalogue knows " + id));
        String page = Iris.entity(thing.id()).getURI().substring(Iris.NS.length());
        response.setStatus(HttpServletResponse.SC_FOUND);
        response.setHeader("Location", thing.isInGraph() ? "/id/" + page : WIKIDATA_PAGE + page);
    }

    private static String root(HttpServletRequest request) {
        return request.getScheme() + "://" + request.getServerName() + ":" + request.getServerPort();
    }
}
