package org.chancery.server.reconcile;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.chancery.graph.Dip;
import org.chancery.graph.Iris;

/** What the service is and can do (Reconciliation Service API 0.2, section 3.1). */
final class Manifest {
    static final int PREVIEW_WIDTH = 420;
    static final int PREVIEW_HEIGHT = 220;

    private static final List<String> DEFAULT_TYPES = List.of("Person", "Country", "Organization", "Place");
    private static final String ID = "{{id}}";

    private Manifest() {}

    /** @param root the address of the server, without a slash at its end */
    static ObjectNode of(String root, Types types) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.putArray("versions").add("0.2");
        json.put("name", "Chancery (this graph and its catalogue)");
        json.put("identifierSpace", Iris.WIKIDATA);
        json.put("schemaSpace", Dip.ONTOLOGY);
        json.put("logo", root + "/icon.svg");
        json.put("batchSize", QueryReader.MOST_QUERIES);
        ArrayNode defaults = json.putArray("defaultTypes");
        DEFAULT_TYPES.stream().flatMap(id -> types.find(id).stream()).forEach(type -> defaults.add(type(type, types)));
        json.putObject("view").put("url", root + "/reconcile/view?id=" + ID);
        json.putObject("preview")
                .put("url", root + "/reconcile/preview?id=" + ID)
                .put("width", PREVIEW_WIDTH)
                .put("height", PREVIEW_HEIGHT);
        ObjectNode suggest = json.putObject("suggest");
        for (String what : List.of("entity", "property", "type")) {
            suggest.putObject(what)
                    .put("service_url", root)
                    .put("service_path", "/reconcile/suggest/" + what)
                    .put("flyout_service_url", root)
                    .put("flyout_service_path", "/reconcile/flyout/" + what + "?id=${id}");
        }
        extend(json.putObject("extend"), root);
        return json;
    }

    private static ObjectNode type(Type type, Types types) {
        ObjectNode json =
                JsonNodeFactory.instance.objectNode().put("id", type.id()).put("name", type.name());
        type.broader().flatMap(types::find).ifPresent(above -> json.putArray("broader")
                .addObject()
                .put("id", above.id())
                .put("name", above.name()));
        return json;
    }

    private static void extend(ObjectNode json, String root) {
        json.putObject("propose_properties").put("service_url", root).put("service_path", "/reconcile/properties");
        ArrayNode settings = json.putArray("property_settings");
        settings.addObject()
                .put("name", "limit")
                .put("label", "Limit")
                .put("type", "number")
                .put("default", 0)
                .put("help_text", "How many values a row gets at most (0: all)");
        settings.addObject()
                .put("name", "day")
                .put("label", "Day")
                .put("type", "text")
                .put("default", "")
                .put("help_text", "For positions: only those that can have been held on this day, as 2025-10-30");
    }
}
