package org.chancery.article.io;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.chancery.article.ArticleException;

/** The articles of a JSON file: one object, several one behind the other, or an array, which is read as it streams by. */
final class JsonItems implements Items {
    private final Input input;
    private final JsonParser parser;
    private boolean array;
    private boolean ended;
    private int count;
    private Optional<Item> next = Optional.empty();

    private JsonItems(Input input, JsonParser parser) {
        this.input = input;
        this.parser = parser;
    }

    static Items open(Input input) {
        try {
            return new JsonItems(input, JsonArticle.MAPPER.createParser(input.open()));
        } catch (IOException failure) {
            throw Input.unreadable(failure);
        }
    }

    private Optional<Item> following() {
        try {
            JsonToken token = parser.nextToken();
            if (count == 0 && token == JsonToken.START_ARRAY && !array) {
                array = true;
                token = parser.nextToken();
            }
            if (token != null && token != JsonToken.END_ARRAY) {
                return Optional.of(item(parser.readValueAsTree()));
            }
            ended = true;
            return count == 0
                    ? Optional.of(failed(new ArticleException("is empty; nothing to read")))
                    : Optional.empty();
        } catch (IOException failure) {
            ended = true;
            return Optional.of(failed(
                    failure instanceof JsonProcessingException broken
                            ? JsonArticle.broken(broken, 1)
                            : Input.unreadable(failure)));
        }
    }

    private Item item(JsonNode node) {
        count++;
        return new Item(
                array || count > 1 ? input.name() + ", article " + count : input.name(), () -> JsonArticle.read(node));
    }

    private Item failed(ArticleException reason) {
        return new Item(input.name(), () -> {
            throw reason;
        });
    }

    @Override
    public boolean hasNext() {
        if (next.isEmpty() && !ended) {
            next = following();
        }
        return next.isPresent();
    }

    @Override
    public Item next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        Item current = next.orElseThrow();
        next = Optional.empty();
        return current;
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }
}
