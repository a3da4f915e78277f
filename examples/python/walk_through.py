"""A network, a table and a question from a Normgraph server, with networkx and pandas.

    python walk_through.py http://127.0.0.1:4000 out
"""

import io
import sys
from pathlib import Path

import matplotlib

matplotlib.use("Agg")
import matplotlib.pyplot as plt
import networkx as nx
import pandas as pd
import requests

server, folder = sys.argv[1], Path(sys.argv[2])
folder.mkdir(parents=True, exist_ok=True)


def export(name, **arguments):
    """What is at /export/NAME; a refusal says what was wrong."""
    response = requests.get(f"{server}/export/{name}", params=arguments, timeout=120)
    if not response.ok:
        raise SystemExit(response.json()["detail"])
    return response.content


def ask(query, **variables):
    """What GraphQL answers."""
    answer = requests.post(f"{server}/graphql", json={"query": query, "variables": variables}, timeout=120).json()
    if "errors" in answer:
        raise SystemExit(answer["errors"][0]["message"])
    return answer["data"]


# 1. States, linked by the norm-bearing agreements that they share; those that bind nearly everybody left out.
gexf = export("network.gexf", filter='{"normBearing": true, "maxStates": 100}', minWeight=2)
states = nx.read_gexf(io.BytesIO(gexf))
print(f"{states.number_of_nodes()} states and {states.number_of_edges()} links")

# The measures came with it, worked out over the whole network as networkx would.
table = pd.DataFrame.from_dict(dict(states.nodes(data=True)), orient="index")
table = table.sort_values("weightedDegree", ascending=False)
table[["label", "region", "degree", "weightedDegree", "betweenness", "community"]].to_csv(folder / "states.csv")
print(table[["label", "degree", "community"]].head(5).to_string())

# 2. The norm matrix as a table: one row an agreement, one column a norm.
matrix = pd.read_csv(io.BytesIO(export("norm-matrix.csv")), index_col="id")
norms = [column for column in matrix.columns if column.startswith("bpf-2020-")]
reflected = matrix[norms].isin(["EXPLICIT", "INDIRECT", "QUOTED"]).sum()

# 3. The same numbers from a question in GraphQL.
asked = ask("{ normFrequency { norm { id name } count of } }")["normFrequency"]
frequency = pd.DataFrame([{"norm": row["norm"]["id"], "name": row["norm"]["name"], "count": row["count"], "of": row["of"]} for row in asked])
assert frequency["count"].tolist() == reflected.tolist(), "the matrix and the API differ"
frequency.to_csv(folder / "norms.csv", index=False)

# 4. A figure: each state in the colour of its community.
places = nx.spring_layout(states, weight="weight", seed=1)
colours = [states.nodes[state].get("community", 0) for state in states]
plt.figure(figsize=(12, 9))
nx.draw_networkx_edges(states, places, alpha=0.05)
nx.draw_networkx_nodes(states, places, node_color=colours, cmap="tab10", node_size=60)
nx.draw_networkx_labels(states, places, font_size=6)
plt.axis("off")
plt.savefig(folder / "network.png", dpi=100)
print(f"written to {folder}")
