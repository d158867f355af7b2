"""Counts calls by how they ended, without any code of the suite: pip install confluent-kafka; follow.py HOST:PORT"""
import collections
import json
import sys

from confluent_kafka import Consumer

counts, last = collections.Counter(), {}
consumer = Consumer({"bootstrap.servers": sys.argv[1], "group.id": "sample-calls-by-disposition-py",
                     "auto.offset.reset": "earliest", "enable.auto.commit": False})
consumer.subscribe(["frontdesk.call.calls.v1"])
while True:
    fact = consumer.poll(1)
    if fact is None or fact.error():
        continue
    headers = {name: value.decode() for name, value in fact.headers()}
    key, sequence = fact.key().decode(), int(headers["ce_sequence"])
    if sequence <= last.get(key, -1):
        continue
    last[key] = sequence
    if headers["ce_type"] == "call.call-ended.v1":
        counts[json.loads(fact.value())["disposition"]] += 1
        print(dict(counts))
    consumer.commit(fact)
