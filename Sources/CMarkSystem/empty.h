// No header of cmark-gfm is shown to Swift: see ARCHITECTURE.md, "C libraries".
