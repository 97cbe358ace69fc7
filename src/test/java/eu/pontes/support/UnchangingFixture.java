package eu.pontes.support;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Serves the same bytes from memory, as fast as this server can: the measure for pages that are made. */
@WebServlet("/bench/unchanging")
public class UnchangingFixture extends HttpServlet {

    private static volatile byte[] bytes = new byte[0];

    /** What is served from now on. */
    public static void serve(byte[] content) {
        bytes = content.clone();
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("ETag", "\"unchanging\"");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
