import { QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { createRoot } from "react-dom/client";
import { client } from "./api/query";
import "./i18n";
import { router } from "./router";
import { Look } from "./ui/Look";
import "./ui/console.css";

createRoot(document.getElementById("root")!).render(
  <QueryClientProvider client={client}>
    <Look>
      <RouterProvider router={router} />
    </Look>
  </QueryClientProvider>,
);
